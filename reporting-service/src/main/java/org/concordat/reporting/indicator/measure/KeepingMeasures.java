package org.concordat.reporting.indicator.measure;

import static org.concordat.reporting.indicator.measure.MeasureFact.MEASURE_AMENDED;
import static org.concordat.reporting.indicator.measure.MeasureFact.MEASURE_JUDGED;
import static org.concordat.reporting.indicator.measure.MeasureFact.MEASURE_SET;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.indicator.Indicators;
import org.concordat.reporting.indicator.indicator.ValueRules;
import org.concordat.reporting.region.Networks;
import org.concordat.reporting.region.Organisations;

/** Sets and amends measures, and records how bodies judge them. */
@ApplicationScoped
public class KeepingMeasures {

    private final Measures measures;
    private final Indicators indicators;
    private final ValueRules rules;
    private final Organisations organisations;
    private final Networks networks;
    private final Changes changes;
    private final BusinessCalendar calendar;

    KeepingMeasures(
            Measures measures,
            Indicators indicators,
            ValueRules rules,
            Organisations organisations,
            Networks networks,
            Changes changes,
            BusinessCalendar calendar) {
        this.measures = measures;
        this.indicators = indicators;
        this.rules = rules;
        this.organisations = organisations;
        this.networks = networks;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public MeasureView set(Measure measure, EffectiveDate effective) {
        if (measures.byCode(measure.code()).isPresent()) {
            throw Refusal.conflict(
                    "measure-exists",
                    "There is a measure %s. Amend it, or choose another code.".formatted(measure.code()));
        }
        requireFits(measure);
        return MeasureView.of(changes.add(measures, measure, MEASURE_SET, effective));
    }

    @Transactional
    public MeasureView amend(Amendment<MeasureDetails> amendment) {
        Measure present = measures.get(amendment.id());
        requireFits(
                new Measure(present.code(), present.kind(), present.indicator(), amendment.applyTo(present.details())));
        return MeasureView.of(changes.of(measures, amendment)
                .record(MEASURE_AMENDED, measure -> measure.amend(amendment.applyTo(measure.details()))));
    }

    /** @param judgedOn {@code null} for today */
    @Transactional
    public MeasureView judge(UUID id, MeasureStatus status, String body, LocalDate judgedOn, EffectiveDate effective) {
        var judgement = new Judgement(
                status,
                body,
                calendar.dayThatHasCome(judgedOn, "/judgedOn"),
                effective.reason(),
                calendar.now().truncatedTo(ChronoUnit.MICROS));
        return MeasureView.of(changes.of(measures, id)
                .effective(effective)
                .record(MEASURE_JUDGED, measure -> measure.judge(judgement)));
    }

    private void requireFits(Measure measure) {
        MeasureDetails details = measure.details();
        organisations.requireTypes(details.whose().types(), "/organisations/types");
        organisations.requireSubRegions(details.whose().subRegions(), "/organisations/subRegions");
        organisations.requireAll(details.whose().named(), "/organisations/named");
        networks.requireAll(details.whose().networks(), "/organisations/networks");
        if (details.rule() != null) {
            organisations.requireAll(
                    details.rule().ownTargets().stream()
                            .map(OwnTarget::organisation)
                            .toList(),
                    "/rule/ownTargets");
        }
        if (measure.indicator() != null) {
            measure.requireFits(rules.of(indicators.named(measure.indicator(), "/indicator")));
        }
        requireParts(details.parts());
    }

    private void requireParts(List<String> parts) {
        Map<String, Measure> known =
                measures.byCodes(parts).stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        for (int i = 0; i < parts.size(); i++) {
            String pointer = "/parts/" + i;
            Measure part = known.get(parts.get(i));
            if (part == null) {
                throw Refusal.rule(
                        "unknown-measure",
                        pointer,
                        "There is no measure %s. Send the code of one that is listed.".formatted(parts.get(i)));
            }
            part.requirePart(pointer);
        }
    }

    public MeasureView get(UUID id) {
        return MeasureView.of(measures.get(id));
    }

    public Page<MeasureSummaryView> list(MeasureFilter filter, PageRequest page) {
        return measures.list(filter, page);
    }
}
