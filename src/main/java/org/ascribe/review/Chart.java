package org.ascribe.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A chart of columns, each of one or more parts on top of each other, drawn for a screen of 360 pixels and up: all
 * places are whole units of its view box.
 *
 * @param id its name within the page
 * @param corner what the first column of its table holds
 */
public record Chart(String id, String title, String corner, List<Series> series, List<Column> columns) {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 200;
    private static final int TOP = 16;
    private static final int BOTTOM = 176;
    private static final int RIGHT = 328;
    private static final int DIGIT = 7;
    private static final int LABEL = 44;
    private static final int MOST_TICKS = 5;

    /** How a part is filled, so that nobody has to tell colours apart. */
    public enum Ink {
        SOLID,
        HATCHED,
        HOLLOW
    }

    /**
     * What one part of each column counts.
     *
     * @param state whose colour it has, see {@link State#word}
     */
    public record Series(String name, String state, Ink ink) {
        public boolean isHatched() {
            return ink == Ink.HATCHED;
        }
    }

    /**
     * One column.
     *
     * @param axis its name below the axis, short
     * @param name its name in the table
     * @param counts of each series, the lowest part first
     */
    public record Column(String axis, String name, List<Long> counts) {
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public record Tick(long value, int y) {}

    /** The part of a column; {@code fill} is a presentation attribute, since no page has a style of its own. */
    public record Bar(int x, int y, int width, int height, String state, String fill, String words) {}

    public record Label(int x, int y, String words) {}

    public int width() {
        return WIDTH;
    }

    public int height() {
        return HEIGHT;
    }

    /** Where the columns begin: the numbers of the axis stand before it. */
    public int left() {
        return 12 + DIGIT * Long.toString(top()).length();
    }

    public int right() {
        return RIGHT;
    }

    public int bottom() {
        return BOTTOM;
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return highest() == 0;
    }

    private long highest() {
        return columns.stream().mapToLong(Column::sum).max().orElse(0);
    }

    /** The least step of 1, 2 or 5 times a power of ten that needs few enough ticks. */
    private long step() {
        return LongStream.iterate(1, power -> power * 10)
                .flatMap(power -> LongStream.of(power, 2 * power, 5 * power))
                .filter(step -> (highest() + step - 1) / step <= MOST_TICKS)
                .findFirst()
                .orElseThrow();
    }

    private long top() {
        return Math.max(1, (highest() + step() - 1) / step()) * step();
    }

    /** The whole numbers beside the axis. */
    public List<Tick> ticks() {
        return LongStream.rangeClosed(0, top() / step())
                .mapToObj(i -> new Tick(i * step(), y(i * step())))
                .toList();
    }

    private int y(long count) {
        return BOTTOM - (int) Math.round((double) count * (BOTTOM - TOP) / top());
    }

    private double slot() {
        return (double) (RIGHT - left()) / columns.size();
    }

    private int middle(int column) {
        return (int) Math.round(left() + (column + .5) * slot());
    }

    private int thickness() {
        return (int) Math.min(48, Math.max(4, slot() * .7));
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            long below = 0;
            for (int part = 0; part < series.size(); part++) {
                long count = column.counts.get(part);
                int top = y(below + count);
                if (count > 0) {
                    bars.add(new Bar(
                            middle(i) - thickness() / 2,
                            top,
                            thickness(),
                            // A single case among thousands is still seen.
                            Math.max(1, y(below) - top),
                            series.get(part).state(),
                            fill(part),
                            column.name + ", " + series.get(part).name() + ": " + count));
                }
                below += count;
            }
        }
        return bars;
    }

    /** What a part is filled with, as an attribute of SVG has it. */
    public String fill(int part) {
        return switch (series.get(part).ink()) {
            case SOLID -> "currentColor";
            case HATCHED -> "url(#" + id + "-" + part + ")";
            case HOLLOW -> "none";
        };
    }

    /** The sums on top of the columns; nothing on an empty one. */
    public List<Label> sums() {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).sum() > 0)
                .mapToObj(i -> new Label(
                        middle(i),
                        y(columns.get(i).sum()) - 4,
                        Long.toString(columns.get(i).sum())))
                .toList();
    }

    /** The names below the axis, as many as have room, the last one always. */
    public List<Label> labels() {
        int every = Math.max(1, (int) Math.ceil(LABEL / slot()));
        int last = columns.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> (last - i) % every == 0)
                .mapToObj(i -> new Label(middle(i), BOTTOM + 16, columns.get(i).axis()))
                .toList();
    }
}
