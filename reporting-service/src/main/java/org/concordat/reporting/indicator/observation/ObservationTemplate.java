package org.concordat.reporting.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.table.Table;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file to fill in for an import: a line for each indicator of a questionnaire. */
@ApplicationScoped
public class ObservationTemplate {

    private final Questionnaires questionnaires;

    ObservationTemplate(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** A line to fill in; its columns are those of {@link ImportedObservation}. */
    public record Line(
            @Schema(description = "Id of the organisation") String organisation,
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

    public Table<Line> of(UUID questionnaire) {
        List<String> asked = questionnaires.get(questionnaire).details().indicators();
        return Table.of("template", Line.class, asked.stream().map(Line::of).toList());
    }
}
