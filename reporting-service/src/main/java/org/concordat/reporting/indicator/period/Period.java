package org.concordat.reporting.indicator.period;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/** "A period locks by date; reopening is a decision with reason": reporting.md, Return. */
@Entity
@Table(name = "indicator_period")
public class Period extends Aggregate {

    public static final AggregateType<Period> TYPE = AggregateType.internal("period", PeriodState::of);

    public static final int MOST_REOPENINGS = 20;

    private UUID questionnaire;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate dueOn;
    private LocalDate locksOn;
    private LocalDate visibleFrom;

    @ElementCollection
    @CollectionTable(name = "indicator_period_reopening", joinColumns = @JoinColumn(name = "period"))
    @OrderColumn(name = "position")
    private List<Reopening> reopenings = new ArrayList<>();

    protected Period() {}

    public Period(UUID questionnaire, PeriodDetails details) {
        details.requireSound();
        this.questionnaire = questionnaire;
        name = details.name();
        firstDay = details.firstDay();
        lastDay = details.lastDay();
        dueOn = details.dueOn();
        locksOn = details.locksOn();
        visibleFrom = details.visibleFrom();
    }

    /** Another name or other deadlines; what its values are about stays. */
    void amend(PeriodDetails wanted, LocalDate today) {
        requireOpen(today);
        wanted.requireSound();
        if (!wanted.firstDay().equals(firstDay) || !wanted.lastDay().equals(lastDay)) {
            throw Refusal.rule(
                    "days-stay",
                    wanted.firstDay().equals(firstDay) ? "/lastDay" : "/firstDay",
                    "Its values are about %s to %s. Open another period for other days.".formatted(firstDay, lastDay));
        }
        if (!reopenings.isEmpty() && !wanted.locksOn().equals(locksOn)) {
            throw Refusal.rule(
                    "lock-decided",
                    "/locksOn",
                    "It was reopened, and the decision says until when. Reopen it again once it is locked.");
        }
        name = wanted.name();
        dueOn = wanted.dueOn();
        locksOn = wanted.locksOn();
        visibleFrom = wanted.visibleFrom();
    }

    void reopen(Reopening decision, LocalDate today) {
        if (!isLockedOn(today)) {
            throw Refusal.conflict(
                    "period-not-locked", "It locks on %s and is open until then.".formatted(lockedFrom()));
        }
        if (!decision.locksOn().isAfter(today)) {
            throw Refusal.rule("lock-not-ahead", "/locksOn", "Send a day after today, on which it is locked again.");
        }
        if (reopenings.size() >= MOST_REOPENINGS) {
            throw Refusal.rule(
                    "too-many-reopenings",
                    "A period is reopened at most %d times. Open another.".formatted(MOST_REOPENINGS));
        }
        reopenings.add(decision);
    }

    /** Refuses a change of what was returned, and says who may let it happen. */
    public void requireOpen(LocalDate today) {
        if (isLockedOn(today)) {
            throw Refusal.conflict(
                    "period-locked",
                    "The period is locked since %s. A programme officer or an administrator may reopen it for a reason."
                            .formatted(lockedFrom()),
                    List.of("reopening"));
        }
    }

    public boolean isAbout(LocalDate first, LocalDate last) {
        return firstDay.equals(first) && lastDay.equals(last);
    }

    /** Refuses a return before there is anything to return. */
    public void requireBegun(LocalDate today) {
        if (today.isBefore(firstDay)) {
            throw Refusal.rule(
                    "period-not-begun", "The period begins on %s. Return it from then on.".formatted(firstDay));
        }
    }

    /** On its lock day it is locked. */
    boolean isLockedOn(LocalDate day) {
        return !day.isBefore(lockedFrom());
    }

    private LocalDate lockedFrom() {
        return reopenings.isEmpty()
                ? locksOn
                : reopenings.get(reopenings.size() - 1).locksOn();
    }

    /** Whether a return that is missing on a day is late; on the day on which it is due it is not. */
    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    public UUID questionnaire() {
        return questionnaire;
    }

    public PeriodDetails details() {
        return new PeriodDetails(name, firstDay, lastDay, dueOn, locksOn, visibleFrom);
    }

    List<Reopening> reopenings() {
        return List.copyOf(reopenings);
    }
}
