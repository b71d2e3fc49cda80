/**
 * The names that GitHub, Slack and the engines of blogs give to emoji, for those that people set before headings and at the
 * ends of sentences. One that is not here stays as it is written.
 */
const names = `
  bulb:💡 wrench:🔧 hammer:🔨 hammer_and_wrench:🛠️ gear:⚙️ nut_and_bolt:🔩 tools:🛠️ toolbox:🧰 link:🔗 mag:🔍
  mag_right:🔎 microscope:🔬 telescope:🔭 test_tube:🧪 alembic:⚗️ dna:🧬 petri_dish:🧫 satellite:📡 rocket:🚀
  airplane:✈️ car:🚗 bike:🚲 ship:🚢 train:🚆 checkered_flag:🏁 triangular_flag_on_post:🚩 white_flag:🏳️ trophy:🏆
  medal_sports:🏅 medal_military:🎖️ 1st_place_medal:🥇 2nd_place_medal:🥈 3rd_place_medal:🥉 dart:🎯 crown:👑 gem:💎
  star:⭐ star2:🌟 stars:🌠 sparkles:✨ dizzy:💫 boom:💥 collision:💥 fire:🔥 zap:⚡ snowflake:❄️ sunny:☀️ cloud:☁️
  rainbow:🌈 ocean:🌊 droplet:💧 earth_americas:🌎 earth_asia:🌏 earth_africa:🌍 globe_with_meridians:🌐 moon:🌔
  seedling:🌱 evergreen_tree:🌲 deciduous_tree:🌳 herb:🌿 leaves:🍃 maple_leaf:🍁 cherry_blossom:🌸 rose:🌹 sunflower:🌻
  tulip:🌷 four_leaf_clover:🍀 mushroom:🍄 apple:🍎 lemon:🍋 banana:🍌 pizza:🍕 cake:🍰 birthday:🎂 coffee:☕ tea:🍵 beer:🍺
  beers:🍻 memo:📝 pencil:📝 pencil2:✏️ pen:🖊️ black_nib:✒️ crayon:🖍️ paintbrush:🖌️ art:🎨 book:📖 open_book:📖
  books:📚 blue_book:📘 green_book:📗 orange_book:📙 closed_book:📕 notebook:📓 notebook_with_decorative_cover:📔
  ledger:📒 bookmark:🔖 bookmark_tabs:📑 page_facing_up:📄 page_with_curl:📃 scroll:📜 newspaper:📰 newspaper_roll:🗞️
  clipboard:📋 pushpin:📌 round_pushpin:📍 paperclip:📎 paperclips:🖇️ straight_ruler:📏 triangular_ruler:📐
  scissors:✂️ card_index:📇 card_index_dividers:🗂️ file_folder:📁 open_file_folder:📂 card_file_box:🗃️
  file_cabinet:🗄️ wastebasket:🗑️ calendar:📆 date:📅 spiral_calendar:🗓️ spiral_notepad:🗒️ label:🏷️ package:📦
  mailbox:📫 email:📧 envelope:✉️ incoming_envelope:📨 inbox_tray:📥 outbox_tray:📤 love_letter:💌 gift:🎁 balloon:🎈
  tada:🎉 confetti_ball:🎊 bar_chart:📊 chart_with_upwards_trend:📈 chart_with_downwards_trend:📉 chart:💹 abacus:🧮
  computer:💻 desktop_computer:🖥️ keyboard:⌨️ computer_mouse:🖱️ printer:🖨️ floppy_disk:💾 cd:💿 iphone:📱 phone:☎️
  camera:📷 camera_flash:📸 movie_camera:🎥 video_camera:📹 clapper:🎬 tv:📺 film_strip:🎞️ framed_picture:🖼️
  microphone:🎤 studio_microphone:🎙️ headphones:🎧 musical_note:🎵 notes:🎶 speaker:🔈 loud_sound:🔊 loudspeaker:📢
  mega:📣 bell:🔔 no_bell:🔕 hourglass:⌛ hourglass_flowing_sand:⏳ watch:⌚ alarm_clock:⏰ stopwatch:⏱️ timer_clock:⏲️
  clock1:🕐 battery:🔋 electric_plug:🔌 flashlight:🔦 candle:🕯️ money_with_wings:💸 moneybag:💰 dollar:💵 credit_card:💳
  receipt:🧾 lock:🔒 unlock:🔓 key:🔑 old_key:🗝️ shield:🛡️ bomb:💣 construction:🚧 warning:⚠️ rotating_light:🚨
  no_entry:⛔ no_entry_sign:🚫 stop_sign:🛑 x:❌ o:⭕ heavy_check_mark:✔️ white_check_mark:✅ ballot_box_with_check:☑️
  negative_squared_cross_mark:❎ heavy_multiplication_x:✖️ heavy_plus_sign:➕ heavy_minus_sign:➖
  heavy_division_sign:➗ question:❓ grey_question:❔ exclamation:❗ heavy_exclamation_mark:❗ grey_exclamation:❕
  bangbang:‼️ interrobang:⁉️ information_source:ℹ️ recycle:♻️ infinity:♾️ 100:💯 zero:0️⃣ one:1️⃣ two:2️⃣
  three:3️⃣ four:4️⃣ five:5️⃣ six:6️⃣ seven:7️⃣ eight:8️⃣ nine:9️⃣ keycap_ten:🔟 hash:#️⃣ asterisk:*️⃣ 1234:🔢
  abc:🔤 abcd:🔡 capital_abcd:🔠 symbols:🔣 new:🆕 free:🆓 up:🆙 cool:🆒 ok:🆗 sos:🆘 top:🔝 soon:🔜 end:🔚 back:🔙 on:🔛
  arrow_right:➡️ arrow_left:⬅️ arrow_up:⬆️ arrow_down:⬇️ arrow_upper_right:↗️ arrow_lower_right:↘️
  arrow_upper_left:↖️ arrow_lower_left:↙️ arrow_up_down:↕️ left_right_arrow:↔️ arrow_forward:▶️
  arrow_backward:◀️ arrow_double_up:⏫ arrow_double_down:⏬ arrow_heading_up:⤴️ arrow_heading_down:⤵️
  arrows_clockwise:🔃 arrows_counterclockwise:🔄 repeat:🔁 twisted_rightwards_arrows:🔀 fast_forward:⏩ rewind:⏪
  point_right:👉 point_left:👈 point_up_2:👆 point_up:☝️ point_down:👇 thumbsup:👍 +1:👍 thumbsdown:👎 -1:👎 clap:👏
  wave:👋 pray:🙏 raised_hands:🙌 raised_hand:✋ hand:✋ muscle:💪 ok_hand:👌 v:✌️ fist:✊ facepunch:👊 handshake:🤝
  writing_hand:✍️ crossed_fingers:🤞 eyes:👀 eye:👁️ ear:👂 brain:🧠 speech_balloon:💬 thought_balloon:💭
  left_speech_bubble:🗨️ smile:😄 smiley:😃 grinning:😀 grin:😁 laughing:😆 satisfied:😆 joy:😂 rofl:🤣 blush:😊 wink:😉
  heart_eyes:😍 kissing_heart:😘 yum:😋 sunglasses:😎 nerd_face:🤓 thinking:🤔 neutral_face:😐 expressionless:😑
  no_mouth:😶 smirk:😏 relieved:😌 relaxed:☺️ pensive:😔 sleepy:😪 sleeping:😴 confused:😕 worried:😟 frowning:😦
  open_mouth:😮 astonished:😲 flushed:😳 fearful:😨 cry:😢 sob:😭 scream:😱 sweat:😓 sweat_smile:😅 weary:😩 tired_face:😫
  angry:😠 rage:😡 exploding_head:🤯 partying_face:🥳 star_struck:🤩 hugs:🤗 shushing_face:🤫 monocle_face:🧐
  upside_down_face:🙃 slightly_smiling_face:🙂 innocent:😇 clown_face:🤡 skull:💀 ghost:👻 alien:👽 robot:🤖 poop:💩
  see_no_evil:🙈 hear_no_evil:🙉 speak_no_evil:🙊 heart:❤️ orange_heart:🧡 yellow_heart:💛 green_heart:💚 blue_heart:💙
  purple_heart:💜 black_heart:🖤 white_heart:🤍 broken_heart:💔 sparkling_heart:💖 two_hearts:💕 red_circle:🔴
  orange_circle:🟠 yellow_circle:🟡 green_circle:🟢 large_blue_circle:🔵 blue_circle:🔵 purple_circle:🟣
  white_circle:⚪ black_circle:⚫ red_square:🟥 green_square:🟩 blue_square:🟦 small_blue_diamond:🔹
  small_orange_diamond:🔸 large_blue_diamond:🔷 large_orange_diamond:🔶 diamond_shape_with_a_dot_inside:💠
  small_red_triangle:🔺 small_red_triangle_down:🔻 black_small_square:▪️ white_small_square:▫️
  black_square_button:🔲 white_square_button:🔳 radio_button:🔘 baby:👶 boy:👦 girl:👧 man:👨 woman:👩
  people_holding_hands:🧑‍🤝‍🧑 busts_in_silhouette:👥 bust_in_silhouette:👤 family:👪 student:🧑‍🎓 teacher:🧑‍🏫
  scientist:🧑‍🔬 technologist:🧑‍💻 detective:🕵️ police_officer:👮 running:🏃 walking:🚶 dancer:💃 dog:🐶 cat:🐱 mouse:🐭
  rabbit:🐰 fox_face:🦊 bear:🐻 panda_face:🐼 koala:🐨 tiger:🐯 lion:🦁 cow:🐮 pig:🐷 frog:🐸 monkey:🐒 chicken:🐔 penguin:🐧
  bird:🐦 baby_chick:🐤 owl:🦉 wolf:🐺 horse:🐴 unicorn:🦄 bee:🐝 honeybee:🐝 bug:🐛 butterfly:🦋 snail:🐌 ant:🐜 turtle:🐢
  snake:🐍 octopus:🐙 whale:🐳 dolphin:🐬 fish:🐟 crab:🦀 elephant:🐘 llama:🦙 dragon:🐉 t-rex:🦖 house:🏠 office:🏢
  school:🏫 hospital:🏥 factory:🏭 bank:🏦 world_map:🗺️ compass:🧭 building_construction:🏗️ bricks:🧱 jigsaw:🧩
  game_die:🎲 video_game:🎮 soccer:⚽ basketball:🏀 baseball:⚾ tennis:🎾 guitar:🎸 puzzle_piece:🧩 crystal_ball:🔮
  magic_wand:🪄 balance_scale:⚖️ scales:⚖️ chains:⛓️ magnet:🧲 ladder:🪜 hook:🪝 umbrella:☔ kr:🇰🇷 us:🇺🇸 jp:🇯🇵 cn:🇨🇳
  gb:🇬🇧 uk:🇬🇧 eu:🇪🇺 de:🇩🇪 fr:🇫🇷
`;

const emoji: ReadonlyMap<string, string> = new Map(
  names
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);

/** A text with every `:name:` of an emoji as the emoji; `10:30:45` and unknown names stay. */
export function readEmoji(text: string): string {
  if (!mayName(text)) return text;
  return text.replace(
    /(?<![\w:/]):([a-z\d_+-]{1,40}):(?![\d:/])/g,
    (whole, name: string) => emoji.get(name) ?? whole,
  );
}

/** A quick look: nearly every colon stands before a space. */
function mayName(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next > space && next !== slash && next < 0x80) return true;
  }
  return false;
}

const space = 32;
const slash = 47;
