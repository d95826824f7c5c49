package org.concordat.reporting.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.table.CellRule;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.Fillable;
import org.concordat.platform.table.FormWorkbook;
import org.concordat.platform.table.FormWorkbook.Cell;
import org.concordat.platform.table.FormWorkbook.Note;
import org.concordat.platform.table.Table;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file to fill in for an import: a line for each indicator of a questionnaire. */
@ApplicationScoped
public class ObservationTemplate {

    private final Questionnaires questionnaires;
    private final Indicators indicators;
    private final ValueRules rules;

    ObservationTemplate(Questionnaires questionnaires, Indicators indicators, ValueRules rules) {
        this.questionnaires = questionnaires;
        this.indicators = indicators;
        this.rules = rules;
    }

    /** A line to fill in; its columns are those of {@link ImportedObservation}. */
    public record Line(
            @Schema(description = "Name of the organisation, its id, or a code by which a register knows it")
            String organisation,

            @Schema(description = "Code of the indicator") String indicator,

            @Schema(description = "The first day of the period")
            String firstDay,

            @Schema(description = "The last one") String lastDay,

            @Schema(description = "As the indicator takes it")
            String value,

            @Schema(description = "Why there is no value") String missing,

            @Schema(description = "Of how many a percentage is a share")
            String base,

            @Schema(description = "The first day on which others see it")
            String visibleFrom) {

        static Line of(String indicator) {
            return new Line(null, indicator, null, null, null, null, null, null);
        }
    }

    /** The lines to fill in; saved as CSV, the workbook's are imported as they are. */
    public Fillable of(UUID questionnaire) {
        List<String> asked = asked(questionnaire);
        Table<Line> lines =
                Table.of("template", Line.class, asked.stream().map(Line::of).toList());
        return new Template(lines, workbook(asked));
    }

    private record Template(Table<Line> table, byte[] workbook) implements Fillable {}

    private byte[] workbook(List<String> asked) {
        Map<String, Indicator> known =
                indicators.byCodes(asked).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Column<Line>> columns = Column.of(Line.class);
        Stream<Note> ofColumns = columns.stream().map(column -> new Note(column.name(), column.description()));
        Stream<Note> ofIndicators =
                asked.stream().map(code -> ValueCells.note(known.get(code), rules.of(known.get(code))));
        return FormWorkbook.of(
                columns.stream().map(Column::name).toList(),
                asked.stream().map(code -> cells(rules.of(known.get(code)))).toList(),
                Stream.concat(ofColumns, ofIndicators).toList());
    }

    private List<String> asked(UUID questionnaire) {
        return questionnaires.get(questionnaire).details().indicators();
    }

    /** In the order of the columns of a line. */
    private static List<Cell> cells(ValueRule rule) {
        return List.of(
                new Cell(null, CellRule.textUpTo(200)),
                new Cell(rule.indicator(), CellRule.oneOf(List.of(rule.indicator()))),
                new Cell(null, CellRule.day()),
                new Cell(null, CellRule.day()),
                ValueCells.value(rule),
                ValueCells.missing(),
                ValueCells.base(rule),
                new Cell(null, CellRule.day()));
    }
}
