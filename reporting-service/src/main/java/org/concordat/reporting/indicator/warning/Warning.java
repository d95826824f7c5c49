package org.concordat.reporting.indicator.warning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.Span;

/**
 * That an organisation should be offered support before a weakness is chronic. There is one for a cause, which is the period
 * in which it showed: where the same cause comes back, the same warning opens again.
 */
@Entity
@Table(name = "indicator_warning")
public class Warning extends Aggregate {

    public static final AggregateType<Warning> TYPE =
            AggregateType.published("warning", "reporting.warnings", WarningState.class, WarningState::of);

    static final int MOST_VALUES = 10;

    private String indicator;
    private UUID organisation;
    private String organisationType;
    private String subRegion;

    @Enumerated(EnumType.STRING)
    private WarningCause cause;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "indicator_warning_value", joinColumns = @JoinColumn(name = "warning"))
    @OrderColumn(name = "position")
    private List<WarnedValue> warnedValues = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private WarningStatus status;

    private LocalDate openedOn;
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private ClosedBecause closedBecause;

    private String decidedBy;
    private String reason;
    private LocalDate coversUntil;

    protected Warning() {}

    Warning(String indicator, SeriesBody body, Finding finding, LocalDate today) {
        this.indicator = indicator;
        this.organisation = body.id();
        this.organisationType = body.type();
        this.subRegion = body.subRegion();
        this.firstDay = finding.period().firstDay();
        this.lastDay = finding.period().lastDay();
        open(finding, today);
    }

    private void open(Finding finding, LocalDate today) {
        status = WarningStatus.OPEN;
        openedOn = today;
        closedOn = null;
        closedBecause = null;
        restOn(finding);
    }

    /** Its cause came back, such as by a correction of a correction. A decision stands. */
    void openAgain(Finding finding, LocalDate today) {
        if (status == WarningStatus.CLOSED && closedBecause != ClosedBecause.DECIDED) {
            open(finding, today);
        }
    }

    /** What it rests on by now. */
    void restOn(Finding finding) {
        cause = finding.cause();
        if (!warnedValues.equals(finding.values())) {
            warnedValues.clear();
            warnedValues.addAll(finding.values());
        }
    }

    /** Its values show by themselves that it is over. */
    void close(ClosedBecause because, LocalDate today) {
        status = WarningStatus.CLOSED;
        closedBecause = because;
        closedOn = today;
    }

    /** @param until the end of the last period that the decision knew of */
    void decide(String by, String why, LocalDate on, LocalDate until) {
        if (status != WarningStatus.OPEN) {
            throw Refusal.conflict(
                    "warning-closed",
                    "It is closed since %s (%s). Nothing is left to decide.".formatted(closedOn, closedBecause));
        }
        if (on.isBefore(openedOn)) {
            throw Refusal.rule(
                    "decided-before-opened",
                    "/effectiveOn",
                    "It opened on %s. Send that day or a later one.".formatted(openedOn));
        }
        close(ClosedBecause.DECIDED, on);
        decidedBy = by;
        reason = why;
        coversUntil = until;
    }

    boolean isOpen() {
        return status == WarningStatus.OPEN;
    }

    boolean isDecided() {
        return closedBecause == ClosedBecause.DECIDED;
    }

    Span period() {
        return new Span(firstDay, lastDay);
    }

    String indicator() {
        return indicator;
    }

    UUID organisation() {
        return organisation;
    }

    String organisationType() {
        return organisationType;
    }

    String subRegion() {
        return subRegion;
    }

    WarningCause cause() {
        return cause;
    }

    List<WarnedValue> values() {
        return List.copyOf(warnedValues);
    }

    WarningStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    ClosedBecause closedBecause() {
        return closedBecause;
    }

    String decidedBy() {
        return decidedBy;
    }

    String reason() {
        return reason;
    }

    LocalDate coversUntil() {
        return coversUntil;
    }
}
