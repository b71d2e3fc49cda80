import { Component, type ComponentClass, type FunctionComponent } from 'preact';
import { isAlike } from './isAlike';

/** A row of a long list: of thousands only those are drawn anew whose props say something else; functions say who they are. */
export function steady<Props extends object>(
  View: FunctionComponent<Props>,
): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !isAlike(this.props, next);
    }

    override render(props: Props) {
      return <View {...props} />;
    }
  };
}
