package org.ankare.anchor;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Under which keys a value is filed, so that those equal or near to it are found at once. */
final class ValueKeys {
  /** The width of a drawer in the logarithm: what is near is in the same or the next one. */
  private static final double WIDTH = Math.log(1.04);

  private static final int HALF_DAY = 12;

  private ValueKeys() {}

  /** Returns the keys of a value, and if asked for also those of the drawers beside it. */
  static Set<String> of(Anchor anchor, boolean around) {
    Set<String> keys = new TreeSet<>();
    if (anchor.kind() == AnchorKind.DATE) {
      addDate(keys, anchor.normal());
    } else {
      addNumber(keys, NumberValue.of(anchor), around ? 1 : 0);
    }
    return keys;
  }

  private static void addDate(Set<String> keys, String normal) {
    keys.add("date " + normal);
    Optional<DateValue> date = DateValue.of(normal);
    date.ifPresent(day -> keys.add("day " + day.month() + "-" + day.day()));
    date.ifPresent(day -> keys.add("month " + day.month()));
    if (normal.startsWith("T")) {
      int hour = Integer.parseInt(normal.substring(1, 3)) % HALF_DAY;
      keys.add("time " + hour + normal.substring(3));
    }
  }

  private static void addNumber(Set<String> keys, NumberValue number, int around) {
    keys.add("number " + number.normal());
    keys.add(Amount.plain(number.low()) + " " + Amount.plain(number.high()));
    addDrawers(keys, "", number.high(), 1, around);
    for (Units.Size size : Units.sizes(number.unit())) {
      addDrawers(keys, size.dimension(), number.high(), size.size(), around);
    }
    if (number.unit().startsWith("°")) {
      keys.add("°" + Math.round(number.low().doubleValue()));
      keys.add("°" + Math.round(number.low().doubleValue() * 9 / 5 + 32));
    }
  }

  private static void addDrawers(
      Set<String> keys, String dimension, BigDecimal value, double size, int around) {
    double amount = Math.abs(value.doubleValue() * size);
    long drawer = amount == 0 ? 0 : Math.round(Math.log(amount) / WIDTH);
    for (long near = drawer - around; near <= drawer + around; near++) {
      keys.add("near " + dimension + " " + near);
    }
  }
}
