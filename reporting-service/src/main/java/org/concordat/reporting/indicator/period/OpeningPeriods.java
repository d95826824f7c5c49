package org.concordat.reporting.indicator.period;

import static org.concordat.reporting.indicator.period.PeriodFact.PERIOD_AMENDED;
import static org.concordat.reporting.indicator.period.PeriodFact.PERIOD_OPENED;
import static org.concordat.reporting.indicator.period.PeriodFact.PERIOD_REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.indicator.questionnaire.Questionnaires;

/** Opens periods of questionnaires, moves their deadlines, and reopens what is locked. */
@ApplicationScoped
public class OpeningPeriods {

    private final Periods periods;
    private final Questionnaires questionnaires;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final List<PeriodListener> listeners;

    OpeningPeriods(
            Periods periods,
            Questionnaires questionnaires,
            Changes changes,
            BusinessCalendar calendar,
            Instance<PeriodListener> listeners) {
        this.periods = periods;
        this.questionnaires = questionnaires;
        this.changes = changes;
        this.calendar = calendar;
        this.listeners = listeners.stream().toList();
    }

    @Transactional
    public PeriodView open(UUID questionnaire, PeriodDetails details, EffectiveDate effective) {
        // two periods opened at once must not both find their days free
        questionnaires.held(questionnaire, "/questionnaire");
        var period = new Period(questionnaire, details);
        periods.overlapping(questionnaire, details.firstDay(), details.lastDay())
                .ifPresent(other -> {
                    throw Refusal.conflict(
                            "period-overlaps",
                            "Period %s is about %s to %s. Periods of a questionnaire have no day in common."
                                    .formatted(
                                            other.id(),
                                            other.details().firstDay(),
                                            other.details().lastDay()));
                });
        return PeriodView.of(changes.add(periods, period, PERIOD_OPENED, effective));
    }

    @Transactional
    public PeriodView amend(Amendment<PeriodDetails> amendment) {
        LocalDate today = calendar.today();
        Period amended = changes.of(periods, amendment)
                .record(PERIOD_AMENDED, period -> period.amend(amendment.applyTo(period.details()), today));
        listeners.forEach(listener -> listener.amended(amended, amendment.effective()));
        return PeriodView.of(amended);
    }

    /** @param locksOn from when it is locked again */
    @Transactional
    public PeriodView reopen(UUID id, String decidedBy, LocalDate locksOn, EffectiveDate effective) {
        LocalDate today = calendar.today();
        LocalDate decidedOn = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        var decision = new Reopening(decidedOn, decidedBy, effective.reason(), locksOn);
        return PeriodView.of(changes.of(periods, id)
                .effective(effective)
                .record(PERIOD_REOPENED, period -> period.reopen(decision, today)));
    }

    public PeriodView get(UUID id) {
        return PeriodView.of(periods.get(id));
    }

    public Page<PeriodSummaryView> list(UUID questionnaire, PageRequest page) {
        return periods.list(questionnaire, page);
    }
}
