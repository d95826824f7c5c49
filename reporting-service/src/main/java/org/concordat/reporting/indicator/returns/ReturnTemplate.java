package org.concordat.reporting.indicator.returns;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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
import org.concordat.reporting.indicator.observation.ValueCells;
import org.concordat.reporting.indicator.period.PeriodId;
import org.concordat.reporting.indicator.period.Periods;
import org.concordat.reporting.indicator.questionnaire.QuestionnaireDetails;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;
import org.concordat.reporting.region.OrganisationId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a period: a line for each indicator of its questionnaire, to fill in and import as a return. */
@ApplicationScoped
public class ReturnTemplate {

    private static final int MOST_CHARACTERS = 200;
    private static final int MOST_OF_A_REASON = 500;
    private static final CellRule ANSWER = CellRule.oneOf(List.of("true", "false"));
    private static final CellRule NO_ANSWER =
            CellRule.empty("The questionnaire does not ask about targets. Leave it empty.");

    private final Periods periods;
    private final Questionnaires questionnaires;
    private final Indicators indicators;
    private final ValueRules rules;

    ReturnTemplate(Periods periods, Questionnaires questionnaires, Indicators indicators, ValueRules rules) {
        this.periods = periods;
        this.questionnaires = questionnaires;
        this.indicators = indicators;
        this.rules = rules;
    }

    /** A line to fill in; its columns are those of {@link ImportedReturnValue}. */
    public record Line(
            @Schema(description = "Id of the period") String period,

            @Schema(description = "Name of the organisation, its id, or a code by which a register knows it")
            String organisation,

            @Schema(description = "Code of the indicator") String indicator,

            @Schema(description = "As the indicator takes it")
            String value,

            @Schema(description = "Why there is no value") String missing,

            @Schema(description = "Of how many a percentage is a share")
            String base,

            @Schema(description = "Why the value has changed by more than is usual")
            String changeReason,

            @Schema(description = "Is the target realistic? true or false, where the questionnaire asks")
            String targetRealistic) {}

    private record Template(Table<Line> table, byte[] workbook) implements Fillable {}

    /** @param whose the organisation that fills it in; {@code null} to leave that open */
    public Fillable of(PeriodId period, OrganisationId whose) {
        QuestionnaireDetails questionnaire =
                questionnaires.get(periods.get(period.value()).questionnaire()).details();
        String organisation = whose == null ? null : whose.value().toString();
        Table<Line> lines = Table.of(
                "return",
                Line.class,
                questionnaire.indicators().stream()
                        .map(code ->
                                new Line(period.value().toString(), organisation, code, null, null, null, null, null))
                        .toList());
        return new Template(lines, workbook(questionnaire, period, organisation));
    }

    private byte[] workbook(QuestionnaireDetails questionnaire, PeriodId period, String organisation) {
        List<String> asked = questionnaire.indicators();
        Map<String, Indicator> known =
                indicators.byCodes(asked).stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Column<Line>> columns = Column.of(Line.class);
        Stream<Note> ofColumns = columns.stream().map(column -> new Note(column.name(), column.description()));
        Stream<Note> ofIndicators = asked.stream().map(known::get).map(each -> ValueCells.note(each, rules.of(each)));
        String of = period.value().toString();
        return FormWorkbook.of(
                columns.stream().map(Column::name).toList(),
                asked.stream()
                        .map(code -> cells(rules.of(known.get(code)), of, organisation, questionnaire))
                        .toList(),
                Stream.concat(ofColumns, ofIndicators).toList());
    }

    /** In the order of the columns of a line. */
    private static List<Cell> cells(
            ValueRule rule, String period, String organisation, QuestionnaireDetails questionnaire) {
        return List.of(
                new Cell(period, CellRule.oneOf(List.of(period))),
                new Cell(organisation, CellRule.textUpTo(MOST_CHARACTERS)),
                new Cell(rule.indicator(), CellRule.oneOf(List.of(rule.indicator()))),
                ValueCells.value(rule),
                ValueCells.missing(),
                ValueCells.base(rule),
                new Cell(null, CellRule.textUpTo(MOST_OF_A_REASON)),
                new Cell(null, questionnaire.asksAboutTargets() ? ANSWER : NO_ANSWER));
    }
}
