package org.concordat.reporting.indicator.observation;

import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_RECORDED;
import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_REVISED;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.region.Organisations;

/**
 * Imports observations that no return brings, such as those of earlier years; each is final. Importing the same again
 * changes nothing, and another value revises.
 */
@Singleton
public class ObservationImporting extends CsvImport<ImportedObservation> {

    private final Observations observations;
    private final Indicators indicators;
    private final ValueRules rules;
    private final Organisations organisations;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final FinalValues finalValues;

    ObservationImporting(
            Observations observations,
            Indicators indicators,
            ValueRules rules,
            Organisations organisations,
            Changes changes,
            BusinessCalendar calendar,
            FinalValues finalValues) {
        super("observation-import", ImportedObservation.class);
        this.observations = observations;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.changes = changes;
        this.calendar = calendar;
        this.finalValues = finalValues;
    }

    @Override
    protected LineImport<ImportedObservation> importer(SentCsv file, String by) {
        NamedRecords named = organisations.named(calendar.today());
        return line -> importObservation(line, named, file.effective());
    }

    private ImportedLine importObservation(ImportedObservation line, NamedRecords named, EffectiveDate effective) {
        LocalDate today = calendar.today();
        Indicator indicator = indicators.named(line.indicator(), "indicator");
        indicator.requireReturned("indicator");
        line.requireFits(rules.of(indicator), today);
        ObservationOf of = line.of(named.require(line.organisation()));
        Instant now = calendar.now();
        Optional<Observation> present = observations.find(of);
        if (present.isEmpty()) {
            var observation = Observation.imported(
                    of, line.observed(), now, line.visibleFrom() == null ? today : line.visibleFrom());
            changes.add(observations, observation, OBSERVATION_RECORDED, effective);
            finalValues.tell(of);
            return new ImportedLine(observation.id(), true);
        }
        present.get().requireImported();
        long before = present.get().version();
        Observation after = changes.of(observations, present.get())
                .effective(effective)
                .record(OBSERVATION_REVISED, each -> each.revise(line.observed(), now));
        finalValues.tell(of);
        return new ImportedLine(after.id(), after.version() != before);
    }
}
