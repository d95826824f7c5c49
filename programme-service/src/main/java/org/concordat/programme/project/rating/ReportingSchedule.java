package org.concordat.programme.project.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.concordat.platform.problem.Refusal;

/**
 * For which period a highlight report is due next, and by when: "due n days after each period", programme.md, Projects.
 *
 * @param deliveryFrom the day on which delivery began; {@code null} until then
 * @param nextPeriodFrom a day of the earliest period that is still to be reported on; {@code null} until delivery begins
 */
@Embeddable
public record ReportingSchedule(
        @Enumerated(EnumType.STRING) @Column(name = "reports_every")
        ReportFrequency every,

        @Column(name = "report_due_days") int dueDays,
        LocalDate deliveryFrom,
        LocalDate nextPeriodFrom) {

    public static ReportingSchedule of(ReportFrequency every, int dueDays) {
        return new ReportingSchedule(every, dueDays, null, null);
    }

    public ReportingSchedule every(ReportFrequency other) {
        return new ReportingSchedule(other, dueDays, deliveryFrom, nextPeriodFrom);
    }

    public ReportingSchedule dueWithin(int days) {
        return new ReportingSchedule(every, days, deliveryFrom, nextPeriodFrom);
    }

    /** The first report is about the period in which delivery began. */
    public ReportingSchedule begun(LocalDate on) {
        return new ReportingSchedule(every, dueDays, on, on);
    }

    /**
     * No report is owed for a period that ended while the project stood still; one that was owed before still is.
     *
     * @param heldOn since when it stood still
     */
    public ReportingSchedule resumed(LocalDate heldOn, LocalDate on) {
        boolean owed = nextPeriodFrom == null
                || nextPeriod().hasEndedBy(heldOn)
                || !nextPeriod().hasEndedBy(on);
        return owed
                ? this
                : new ReportingSchedule(
                        every, dueDays, deliveryFrom, every.periodOf(on).first());
    }

    public ReportingSchedule reported(ReportingPeriod period) {
        return period.following().isAfter(nextPeriodFrom)
                ? new ReportingSchedule(every, dueDays, deliveryFrom, period.following())
                : this;
    }

    /** {@code null} until delivery begins. */
    public LocalDate nextDueOn() {
        return nextPeriodFrom == null ? null : nextPeriod().last().plusDays(dueDays);
    }

    private ReportingPeriod nextPeriod() {
        return every.periodOf(nextPeriodFrom);
    }

    /** The period that ends on a day and may be reported on; "a report for a period not ended is refused". */
    public ReportingPeriod requireReportable(LocalDate endsOn, LocalDate today) {
        ReportingPeriod period = every.periodOf(endsOn);
        if (!period.last().equals(endsOn)) {
            throw refused(
                    "no-end-of-a-period",
                    "This project reports %s, and no period ends on %s. The one around it ends on %s."
                            .formatted(every, endsOn, period.last()));
        }
        if (!period.hasEndedBy(today)) {
            throw refused(
                    "period-not-ended", "This period ends on %s. Report on it from the day after.".formatted(endsOn));
        }
        if (endsOn.isBefore(deliveryFrom)) {
            throw refused(
                    "period-before-delivery",
                    "Delivery began on %s. Report on periods from then on.".formatted(deliveryFrom));
        }
        if (endsOn.isAfter(nextPeriod().last())) {
            throw refused(
                    "earlier-period-unreported",
                    "The period that ends on %s is not reported on yet. Report on it first."
                            .formatted(nextPeriod().last()));
        }
        return period;
    }

    private static Refusal refused(String type, String detail) {
        return Refusal.rule(type, "/periodEndsOn", detail);
    }
}
