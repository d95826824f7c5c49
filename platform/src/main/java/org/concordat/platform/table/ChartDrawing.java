package org.concordat.platform.table;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.table.Chart.Kind;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/**
 * Draws the figures of a chart. The same figures are drawn the same everywhere. Labels that are long are shortened, since
 * the table has them whole; the picture grows with the number of rows, and no row is left out.
 */
final class ChartDrawing {

    /**
     * The categorical palette of the Government Analysis Function, which people tell apart who see colours differently;
     * each has a contrast of at least 3 to 1 on white.
     */
    static final List<Color> PALETTE = List.of(
            new Color(0x12436D),
            new Color(0x28A197),
            new Color(0x801650),
            new Color(0xF46A25),
            new Color(0x3D3D3D),
            new Color(0xA285D1));

    private static final Color INK = new Color(0x0B0C0C);
    private static final Color RULE = new Color(0xB1B4B6);

    private static final int LEAST_WIDTH = 1000;

    /** Wider than this a picture grows more slowly, as far as labels stay apart. */
    private static final int GREAT_WIDTH = 16_000;

    private static final int HEIGHT = 640;
    private static final int BESIDE_THE_PLOT = 160;
    private static final int BAR = 22;
    private static final int BETWEEN_GROUPS = 20;
    private static final int NARROWEST_GROUP = 24;
    private static final int LONGEST_LABEL = 32;
    private static final double CHARACTER = 8;

    private static final String NO_ROWS = "No figures";

    private final ChartFigures figures;
    private final List<String> labels;
    private final int width;

    ChartDrawing(ChartFigures figures) {
        this.figures = figures;
        this.labels = shortened(figures.categories());
        this.width = width(labels.size(), figures);
    }

    int width() {
        return width;
    }

    int height() {
        return HEIGHT;
    }

    void paint(Graphics2D canvas) {
        chart().paint(canvas, width(), height());
    }

    private static int width(int groups, ChartFigures figures) {
        int bars = figures.chart().kind() == Kind.GROUPED ? figures.series().size() : 2;
        int wanted = BESIDE_THE_PLOT + groups * (bars * BAR + BETWEEN_GROUPS);
        return Math.max(
                LEAST_WIDTH, Math.min(wanted, Math.max(GREAT_WIDTH, BESIDE_THE_PLOT + groups * NARROWEST_GROUP)));
    }

    /** Labels short enough to stand under a bar, each another one, because the drawing tells rows apart by them. */
    private static List<String> shortened(List<String> categories) {
        var used = new HashMap<String, Integer>();
        return categories.stream()
                .map(label -> label.length() <= LONGEST_LABEL
                        ? label
                        : label.substring(0, LONGEST_LABEL - 1).strip() + "…")
                .map(label ->
                        used.merge(label, 1, Integer::sum) == 1 ? label : "%s (%d)".formatted(label, used.get(label)))
                .toList();
    }

    private CategoryChart chart() {
        CategoryChart chart = new CategoryChartBuilder()
                .width(width())
                .height(height())
                .title(figures.title())
                .xAxisTitle(String.join("    ", figures.said()))
                .yAxisTitle(figures.chart().unit())
                .build();
        style(chart.getStyler());
        for (ChartFigures.Series series : figures.series()) {
            chart.addSeries(series.name(), labels.isEmpty() ? List.of(NO_ROWS) : labels, numbers(series));
        }
        return chart;
    }

    /** An empty cell has no bar. */
    private static List<BigDecimal> numbers(ChartFigures.Series series) {
        var numbers = new ArrayList<BigDecimal>();
        series.figures().forEach(figure -> numbers.add(figure.number()));
        if (numbers.isEmpty()) {
            numbers.add(null);
        }
        return numbers;
    }

    private void style(CategoryStyler style) {
        style.setBaseFont(ChartFont.ofSize(14));
        style.setChartTitleFont(ChartFont.ofSize(19));
        style.setAxisTitleFont(ChartFont.ofSize(14));
        style.setAxisTickLabelsFont(ChartFont.ofSize(14));
        style.setLegendFont(ChartFont.ofSize(14));
        style.setLabelsFont(ChartFont.ofSize(14));
        style.setChartFontColor(INK);
        style.setAxisTickLabelsColor(INK);
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setChartPadding(16);
        style.setChartTitlePadding(12);
        style.setPlotGridLinesColor(RULE);
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setPlotGridVerticalLinesVisible(false);
        style.setLegendPosition(LegendPosition.OutsideS);
        style.setLegendLayout(LegendLayout.Horizontal);
        style.setLegendBorderColor(Color.WHITE);
        style.setSeriesColors(PALETTE.toArray(Color[]::new));
        style.setStacked(figures.chart().kind() == Kind.STACKED);
        style.setOverlapped(figures.chart().kind() == Kind.LINES);
        style.setDefaultSeriesRenderStyle(
                figures.chart().kind() == Kind.LINES ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
        style.setAvailableSpaceFill(0.8);
        style.setYAxisTickLabelsFormattingFunction(ChartDrawing::tick);
        style.setLocale(Locale.UK);
        if (longest() * CHARACTER > (width - BESIDE_THE_PLOT) / (double) Math.max(1, labels.size())) {
            style.setXAxisLabelRotation(45);
        }
        style.setXAxisLabelAlignmentVertical(TextAlignment.Right);
        style.setXAxisLabelAlignment(TextAlignment.Right);
        if (labels.size() > 1) {
            // else it would leave labels out where they are many
            style.setXAxisMaxLabelCount(labels.size());
        }
        if (hasNoBars()) {
            style.setYAxisMin(0.0);
            style.setYAxisMax(1.0);
        }
    }

    private int longest() {
        return labels.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Without any, the drawing has nothing to choose its axis by. */
    private boolean hasNoBars() {
        return figures.series().stream()
                .flatMap(series -> series.figures().stream())
                .noneMatch(figure -> figure.number() != null && figure.number().signum() != 0);
    }

    private static String tick(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }
}
