package org.concordat.reporting.indicator.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.value.Figures;

/** What is measured of organisations. What its values are, and where they come from, stays: series rest on it. */
@Entity
public class Indicator extends Aggregate {

    public static final AggregateType<Indicator> TYPE =
            AggregateType.published("indicator", "reporting.indicators", IndicatorState.class, IndicatorState::of);

    private String code;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String scale;

    @Enumerated(EnumType.STRING)
    private IndicatorSource source;

    private Derivation derivation;

    private String name;

    @Enumerated(EnumType.STRING)
    private Better better;

    @ElementCollection
    @CollectionTable(name = "indicator_reported_by", joinColumns = @JoinColumn(name = "indicator"))
    @OrderColumn(name = "position")
    @Column(name = "organisation_type", nullable = false)
    private List<String> reportedBy = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private BigDecimal minimum;
    private BigDecimal maximum;
    private BigDecimal tolerance;

    @Enumerated(EnumType.STRING)
    private Tolerance.Basis toleranceBasis;

    private String contextNote;
    private boolean ranked;

    @Enumerated(EnumType.STRING)
    private Succession successorTakes;

    private String weightedBy;
    private boolean shownToThePublic;

    protected Indicator() {}

    /** One that organisations return. */
    public Indicator(String code, IndicatorKind kind, String scale, IndicatorDetails details) {
        this(code, kind, scale, IndicatorSource.RETURNED, null, details);
    }

    /**
     * @param scale code of the scale of LEVEL; {@code null} of every other kind
     * @param derivation how values of DERIVED follow from what the services tell; {@code null} of RETURNED
     */
    public Indicator(
            String code,
            IndicatorKind kind,
            String scale,
            IndicatorSource source,
            Derivation derivation,
            IndicatorDetails details) {
        if ((kind == IndicatorKind.LEVEL) != (scale != null)) {
            throw Refusal.rule(
                    "scale-of-levels", "/scale", "Send the code of a scale with LEVEL, and with no other kind.");
        }
        if (derivation != null) {
            derivation.requireFits(kind, source);
        } else if (source == IndicatorSource.DERIVED) {
            throw Refusal.rule(
                    "derivation-missing",
                    "/derivation",
                    "Say how its values follow from what the services tell, or send RETURNED.");
        }
        this.code = code;
        this.kind = kind;
        this.scale = scale;
        this.source = source;
        this.derivation = derivation;
        write(details);
    }

    void amend(IndicatorDetails wanted) {
        write(wanted);
    }

    private void write(IndicatorDetails details) {
        details.requireSound(kind);
        if (code.equals(details.weightedBy())) {
            throw Refusal.rule(
                    "weighted-by-itself", "/weightedBy", "An indicator is weighted by another one. Send its code.");
        }
        name = details.name();
        better = details.better();
        if (!reportedBy.equals(details.reportedBy())) {
            reportedBy.clear();
            reportedBy.addAll(details.reportedBy());
        }
        frequency = details.frequency();
        minimum = sameOr(minimum, IndicatorDetails.number(details.minimum()));
        maximum = sameOr(maximum, IndicatorDetails.number(details.maximum()));
        Tolerance wanted = details.tolerance();
        tolerance = sameOr(tolerance, wanted == null ? null : new BigDecimal(wanted.figure()));
        toleranceBasis = wanted == null ? null : wanted.basis();
        contextNote = details.contextNote();
        ranked = details.ranked();
        successorTakes = details.successorTakes();
        weightedBy = details.weightedBy();
        shownToThePublic = details.shownToThePublic();
    }

    /** A number that is only written otherwise than in its column is no change. */
    private static BigDecimal sameOr(BigDecimal present, BigDecimal wanted) {
        return present != null && wanted != null && present.compareTo(wanted) == 0 ? present : wanted;
    }

    private static String text(BigDecimal figure) {
        return figure == null ? null : Figures.plain(figure);
    }

    /** Whether organisations of a type report it. */
    public boolean isReportedBy(String organisationType) {
        return source == IndicatorSource.RETURNED && (reportedBy.isEmpty() || reportedBy.contains(organisationType));
    }

    /**
     * Refuses to ask organisations for what follows from elsewhere.
     *
     * @param pointer to the code in the request
     */
    public void requireReturned(String pointer) {
        if (source != IndicatorSource.RETURNED) {
            throw Refusal.rule(
                    "indicator-derived",
                    pointer,
                    "%s follows from what the services tell. Name one that organisations return.".formatted(code));
        }
    }

    /** Refuses what comes from organisations that do not report it. */
    public void requireReportedBy(String organisationType) {
        if (!isReportedBy(organisationType)) {
            throw Refusal.rule(
                    "indicator-not-reported",
                    "Organisations of type %s do not report %s. Check both, or amend who reports it."
                            .formatted(organisationType, code));
        }
    }

    /** Refuses to look for observations of what nobody observes. */
    public void requireObserved() {
        if (source != IndicatorSource.RETURNED) {
            throw Refusal.rule(
                    "indicator-derived",
                    "%s follows from what the services tell, and has no observations. Ask for the standing of a measure of it instead."
                            .formatted(code));
        }
    }

    /**
     * Refuses to weight by what does not add up.
     *
     * @param pointer to the code in the request
     */
    public void requireWeight(String pointer) {
        if (!kind.addsUp()) {
            throw Refusal.rule(
                    "no-weight", pointer, "%s is no number or money. Weight by one that is.".formatted(code));
        }
    }

    /** Whether values of both can be held against each other: figures of one kind, or levels of one scale. */
    public boolean isComparableWith(Indicator other) {
        return kind == other.kind
                && (kind.isFigure() || kind == IndicatorKind.LEVEL)
                && Objects.equals(scale, other.scale);
    }

    /** @param levels codes of the levels of its scale, from the lowest to the highest; none without a scale */
    public ValueRule rule(List<String> levels) {
        return new ValueRule(code, kind, minimum, maximum, details().tolerance(), levels);
    }

    public String code() {
        return code;
    }

    public IndicatorKind kind() {
        return kind;
    }

    /** {@code null} where it has no levels. */
    public String scale() {
        return scale;
    }

    IndicatorSource source() {
        return source;
    }

    /** {@code null} where organisations return it. */
    public Derivation derivation() {
        return derivation;
    }

    public IndicatorDetails details() {
        return new IndicatorDetails(
                name,
                better,
                reportedBy,
                frequency,
                text(minimum),
                text(maximum),
                tolerance == null ? null : new Tolerance(text(tolerance), toleranceBasis),
                contextNote,
                ranked,
                successorTakes,
                weightedBy,
                shownToThePublic);
    }
}
