import type { Asking } from '../../source';

/** What a host answered; `url` after redirects, `type` the media type in lower case without parameters. */
export type Reply = {
  readonly url: string;
  readonly type: string;
  readonly charset?: string;
  readonly etag?: string;
  readonly modified?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** `most` is the largest body that is read, in bytes, packed or not; `asIs` leaves it packed where it came so. */
export type HostRequest = Asking & {
  readonly most: number;
  readonly cache?: RequestCache;
  readonly asIs?: true;
};

/** A response's headers and its body → the reply; headers that the host does not let be read are absent. */
export function toReply(url: string, headers: Headers, bytes: Uint8Array<ArrayBuffer>): Reply {
  const content = headers.get('content-type') ?? '';
  const type = content.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(content)?.[1]?.toLowerCase();
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return {
    url,
    type,
    bytes,
    ...(charset && { charset }),
    ...(etag && { etag }),
    ...(modified && { modified }),
  };
}
