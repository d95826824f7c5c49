package org.concordat.reporting.indicator.observation;

import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_RECORDED;
import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_REVISED;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.Indicator;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRule;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.period.Periods;
import org.concordat.reporting.region.Organisation;
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
    private final Periods periods;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final FinalValues finalValues;

    ObservationImporting(
            Observations observations,
            Indicators indicators,
            ValueRules rules,
            Organisations organisations,
            Periods periods,
            Changes changes,
            BusinessCalendar calendar,
            FinalValues finalValues) {
        super("observation-import", ImportedObservation.class);
        this.observations = observations;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.periods = periods;
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
        ValueRule rule = rules.of(indicator);
        line.requireFits(rule, today);
        Observed observed = line.observed(rule);
        Organisation whose = organisations.require(named.require(line.organisation()), today, "organisation");
        indicator.requireReportedBy(typeOf(whose, line.lastDay()));
        ObservationOf of = line.of(whose.id());
        List<Period> asking = asking(of, whose);
        requireItsDays(indicator, of, asking);
        Optional<Observation> present = observations.find(of);
        present.ifPresent(Observation::requireImported);
        if (present.isPresent() && present.get().says(observed)) {
            return new ImportedLine(present.get().id(), false);
        }
        // what a period asks for is not brought in around its lock
        asking.forEach(period -> period.requireOpen(today));
        LocalDate visibleFrom = line.visibleFrom() == null ? today : line.visibleFrom();
        Observation after = present.isPresent()
                ? revised(present.get(), observed, effective)
                : changes.add(observations, imported(of, observed, visibleFrom), OBSERVATION_RECORDED, effective);
        finalValues.tell(of);
        return new ImportedLine(after.id(), true);
    }

    /** What it was when the period ended; of one that membership told of later, what it is. */
    private String typeOf(Organisation whose, LocalDate lastDay) {
        return organisations.byId(whose.id(), lastDay).orElse(whose).type();
    }

    /** A month's figure must not stand among those of years, unless a period asks for just that. */
    private static void requireItsDays(Indicator indicator, ObservationOf of, List<Period> asking) {
        Frequency frequency = indicator.details().frequency();
        if (!frequency.fits(of.firstDay(), of.lastDay())
                && asking.stream().noneMatch(period -> period.isAbout(of.firstDay(), of.lastDay()))) {
            throw Refusal.rule(
                    "days-unlike-its-frequency",
                    "%s is reported each %s. Give the first and the last day of one, or of a period that asks for it."
                            .formatted(of.indicator(), frequency));
        }
    }

    /** The periods that ask whose it is for it, if there are any; nobody locks or opens them meanwhile. */
    private List<Period> asking(ObservationOf of, Organisation whose) {
        return whose.isAskedAbout(of.firstDay(), of.lastDay())
                ? periods.heldThatAsk(of.indicator(), of.firstDay(), of.lastDay())
                : List.of();
    }

    private Observation imported(ObservationOf of, Observed observed, LocalDate visibleFrom) {
        return Observation.imported(of, observed, calendar.now(), visibleFrom);
    }

    private Observation revised(Observation present, Observed observed, EffectiveDate effective) {
        return changes.of(observations, present)
                .effective(effective)
                .record(OBSERVATION_REVISED, each -> each.revise(observed, calendar.now()));
    }
}
