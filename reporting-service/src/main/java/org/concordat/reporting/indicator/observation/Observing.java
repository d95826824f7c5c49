package org.concordat.reporting.indicator.observation;

import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_FINALISED;
import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_RECORDED;
import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_REVISED;
import static org.concordat.reporting.indicator.observation.ObservationFact.OBSERVATION_VISIBILITY_MOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Fact;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.period.Period;
import org.concordat.reporting.indicator.period.PeriodListener;
import org.concordat.reporting.region.OrganisationId;

/** Keeps what was observed, in the transaction in which it was submitted, accepted or corrected. */
@ApplicationScoped
public class Observing implements PeriodListener {

    private final Observations observations;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final FinalValues finalValues;

    Observing(Observations observations, Changes changes, BusinessCalendar calendar, FinalValues finalValues) {
        this.observations = observations;
        this.finalValues = finalValues;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** What was submitted, for the first time or again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(ObservationOf of, Observed observed, LocalDate visibleFrom, EffectiveDate effective) {
        Instant now = calendar.now();
        observations
                .find(of)
                .ifPresentOrElse(
                        present -> changes.of(observations, present)
                                .effective(effective)
                                .record(OBSERVATION_RECORDED, each -> each.observeAgain(observed, visibleFrom, now)),
                        () -> changes.add(
                                observations,
                                new Observation(of, ObservationSource.RETURN, observed, now, visibleFrom),
                                OBSERVATION_RECORDED,
                                effective));
    }

    /** What was accepted; a value that was imported before gives way to it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void finalise(ObservationOf of, Observed observed, LocalDate visibleFrom, EffectiveDate effective) {
        Instant now = calendar.now();
        observations.find(of).ifPresent(present -> {
            changes.of(observations, present)
                    .effective(effective)
                    .recordWith(
                            Observation.TYPE,
                            each -> {
                                each.accept(observed, visibleFrom, now);
                                return each;
                            },
                            Observing::finalOrRevised);
            finalValues.tell(of);
        });
    }

    private static Fact<Observation> finalOrRevised(Observation after) {
        return after.status() == ObservationStatus.REVISED ? OBSERVATION_REVISED : OBSERVATION_FINALISED;
    }

    /** What was corrected after it was accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revise(ObservationOf of, Observed observed, LocalDate visibleFrom, EffectiveDate effective) {
        Instant now = calendar.now();
        observations
                .find(of)
                .ifPresentOrElse(
                        present -> {
                            changes.of(observations, present)
                                    .effective(effective)
                                    .record(
                                            OBSERVATION_REVISED,
                                            each -> each.takeFromReturn(observed, visibleFrom, now));
                            finalValues.tell(of);
                        },
                        () -> {
                            record(of, observed, visibleFrom, effective);
                            finalise(of, observed, visibleFrom, effective);
                        });
    }

    /** What was returned for a period before is shown from the same day on as what is returned from now on. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void amended(Period period, EffectiveDate effective) {
        LocalDate visibleFrom = period.details().visibleFrom();
        observations.shownOtherwise(period.id(), visibleFrom).forEach(present -> changes.of(observations, present)
                .effective(effective)
                .record(OBSERVATION_VISIBILITY_MOVED, each -> each.showFrom(visibleFrom)));
    }

    /** @param boundary the organisation that the caller is bound to; {@code null} for one who may see all */
    public ObservationView get(UUID id, OrganisationId boundary) {
        Observation observation = observations.get(id);
        if (boundary != null
                && !boundary.value().equals(observation.organisation())
                && !observation.isVisibleToOthersOn(calendar.today())) {
            throw Observations.notFound(id);
        }
        return ObservationView.of(observation);
    }

    public Page<ObservationSummaryView> list(ObservationFilter filter, PageRequest page) {
        return observations.list(filter, calendar.today(), page);
    }
}
