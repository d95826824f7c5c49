package org.concordat.reporting.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.TableInWords;
import org.concordat.reporting.report.Reported;
import org.concordat.reporting.report.Reported.Line;

/**
 * Bars of different length for the rows of one kind in a report. A label may be shortened; the table that stands below has
 * it in full.
 *
 * @param id unique on a page that shows each report once
 * @param inWords what the bars show, for whoever cannot see them
 */
public record BarChart(String id, String title, String inWords, List<Bar> bars) {

    private static final int LONGEST_LABEL = 20;

    /** From the top of one bar's label to the next, in pixels. */
    private static final int STEP = 44;

    /**
     * A bar.
     *
     * @param name of what it shows, in full
     * @param top where it begins, in pixels from the top of the chart
     * @param width in per cent of the longest bar; nothing is drawn of what is below zero
     */
    public record Bar(String name, String text, int top, BigDecimal width) {

        /** The name, as far as there is room for it. */
        public String label() {
            return name.length() <= LONGEST_LABEL ? name : name.substring(0, LONGEST_LABEL - 1) + "…";
        }
    }

    /** Which rows and columns of a report are drawn. */
    public record Of(String title, String rowKind, String label, String figure) {

        BarChart in(Reported<?> reported) {
            Lines<Line> report = Lines.of(reported.report());
            Column<Line> labels = report.column(label);
            Column<Line> figures = report.column(figure);
            List<Line> lines = reported.table().rows().stream()
                    .filter(line -> rowKind.equals(report.kindOf(line)))
                    .toList();
            BigDecimal longest =
                    lines.stream().map(line -> number(figures, line)).reduce(BigDecimal.ONE, BigDecimal::max);
            return new BarChart(
                    "%s-%s-%s".formatted(reported.report().name(), rowKind.toLowerCase(Locale.ROOT), figure),
                    title,
                    lines.stream()
                            .map(line -> TableInWords.text(labels, line) + " " + TableInWords.text(figures, line))
                            .collect(Collectors.joining("; ")),
                    IntStream.range(0, lines.size())
                            .mapToObj(i -> new Bar(
                                    TableInWords.text(labels, lines.get(i)),
                                    TableInWords.text(figures, lines.get(i)),
                                    i * STEP,
                                    share(number(figures, lines.get(i)), longest)))
                            .toList());
        }
    }

    public int height() {
        return bars.size() * STEP;
    }

    private static BigDecimal share(BigDecimal value, BigDecimal longest) {
        return value.max(BigDecimal.ZERO).movePointRight(2).divide(longest, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(Column<Line> figures, Line line) {
        Object value = figures.value().apply(line);
        if (value == null) {
            return BigDecimal.ZERO;
        }
        return value instanceof Money money ? money.amount() : new BigDecimal(value.toString());
    }
}
