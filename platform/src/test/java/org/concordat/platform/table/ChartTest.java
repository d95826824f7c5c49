package org.concordat.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Chart CHART =
            Chart.grouped("budget by programme", Chart.POUNDS).by("name").showing("budget", "saving");

    record Line(String name, String kind, Money budget, Money saving) {}

    private static Line line(String name, String budget, String saving) {
        return new Line(name, "PROGRAMME", Money.of(budget), saving == null ? null : Money.of(saving));
    }

    private static Table<Line> table(Chart chart, Line... lines) {
        return new Table<>("budgets", "Budgets, 2008-09", Column.of(Line.class), List.of(lines), chart);
    }

    private static String svg(Table<?> table) {
        return new String(ChartPictures.svg(table), StandardCharsets.UTF_8);
    }

    private static BufferedImage png(Table<?> table) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(ChartPictures.png(table)));
    }

    @Test
    void tellsEveryFigureToThePennyAndWhatHasNone() {
        assertThat(svg(table(CHART, line("Waste & water", "87500.55", "-20.10"), line("Care", "0.00", null))))
                .contains("role=\"img\"", "<title id=\"title\">Budgets, 2008-09: budget by programme</title>")
                .contains("Waste &amp; water: Budget £87,500.55, Saving -£20.10.")
                .contains("Care: Budget £0.00, Saving no figure.");
    }

    @Test
    void refersToNothingOutsideItself() {
        assertThat(svg(table(CHART, line("Care", "1.00", "2.00")))).doesNotContain("<!DOCTYPE", "font-family", "<text");
    }

    @Test
    void theSameFiguresAreTheSameBytes() {
        Table<Line> table = table(CHART, line("Care", "1.00", "2.00"), line("Waste", "-3.00", null));
        assertThat(ChartPictures.svg(table)).isEqualTo(ChartPictures.svg(table));
        assertThat(ChartPictures.png(table)).isEqualTo(ChartPictures.png(table));
        assertThat(ChartPictures.png(table))
                .isNotEqualTo(
                        ChartPictures.png(table(CHART, line("Care", "1.00", "2.00"), line("Waste", "-4.00", null))));
    }

    @Test
    void showsTheRowsOfItsConditionAlone() {
        Chart ofProgrammes = CHART.where("kind", "PROGRAMME").where("saving", null);
        assertThat(ChartFigures.of(table(
                                ofProgrammes,
                                line("Care", "1.00", null),
                                line("Waste", "2.00", "3.00"),
                                new Line("All", "TOTAL", Money.of("3.00"), null)))
                        .categories())
                .containsExactly("Care");
    }

    @Test
    void shortensALongLabelInThePictureAloneAndTellsTwoAlikeApart() throws IOException {
        String longName = "Regional improvement and efficiency of everything";
        Table<Line> table = table(CHART, line(longName + " one", "1.00", null), line(longName + " two", "2.00", null));
        assertThat(svg(table)).contains(longName + " one: Budget £1.00", longName + " two: Budget £2.00");
        assertThat(png(table).getWidth()).isEqualTo(1000);
    }

    @Test
    void growsWithItsRowsAndLeavesNoneOut() throws IOException {
        Line[] lines = IntStream.range(0, 60)
                .mapToObj(i -> line("Programme " + i, i + ".00", i + ".50"))
                .toArray(Line[]::new);
        Table<Line> table = table(CHART, lines);
        assertThat(png(table).getWidth()).isGreaterThan(3000);
        assertThat(svg(table)).contains("Programme 59: Budget £59.00, Saving £59.50.");
    }

    @Test
    void drawsWhereThereIsNothingToDraw() throws IOException {
        for (Chart chart : List.of(
                CHART,
                Chart.stacked("budget", Chart.POUNDS).by("name").showing("budget", "saving"),
                Chart.lines("budget", Chart.POUNDS).by("name").showing("budget", "saving"))) {
            assertThat(png(table(chart)).getHeight()).isEqualTo(640);
            assertThat(png(table(chart, line("Care", "0.00", null))).getHeight())
                    .isEqualTo(640);
            assertThat(svg(table(chart))).contains("There are no figures to show.");
        }
    }

    @Test
    void refusesAColumnThatThereIsNotOrThatHasNoFigures() {
        List<Column<Line>> columns = Column.of(Line.class);
        assertThatCode(() -> CHART.requireFitting(columns)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHART.showing("budgets").requireFitting(columns));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHART.showing("kind").requireFitting(columns));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHART.where("colour", null).requireFitting(columns));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chart.grouped("nothing", "").requireFitting(columns));
    }

    /** WCAG 2.2, 1.4.11: what is needed to read a picture has a contrast of at least 3 to 1. */
    @Test
    void everyColourStandsOutFromThePaper() {
        assertThat(ChartDrawing.PALETTE).allSatisfy(colour -> assertThat(1.05 / (luminance(colour) + 0.05))
                .isGreaterThanOrEqualTo(3));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
