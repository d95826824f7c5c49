package org.concordat.reporting.indicator.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.ValueRule;

/**
 * A success measure: "rule, organisations, baseline day, due day, comparator; or several joined by AND / OR; or a body's
 * recorded judgement where no number says it" (reporting.md, Measure). Which of these it is, and of which indicator, stays.
 */
@Entity
@Table(name = "indicator_measure")
public class Measure extends Aggregate {

    public static final AggregateType<Measure> TYPE =
            AggregateType.published("measure", "reporting.measures", MeasureState.class, MeasureState::of);

    private String code;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String indicator;
    private LocalDate baselineDay;
    private LocalDate dueDay;
    private MeasureDetails details;
    private Judgements judgements = Judgements.NONE;

    /** Those that the details name, so that the database knows them too. */
    @ElementCollection
    @CollectionTable(name = "indicator_measure_part", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "position")
    @Column(name = "part", nullable = false)
    private List<String> parts = new ArrayList<>();

    protected Measure() {}

    /** @param indicator code of the one that its rule is about; {@code null} without a rule */
    public Measure(String code, MeasureKind kind, String indicator, MeasureDetails details) {
        if ((kind == MeasureKind.RULE) != (indicator != null)) {
            throw Refusal.rule(
                    "indicator-of-rule",
                    "/indicator",
                    "Send the code of an indicator with RULE, and with no other kind.");
        }
        this.code = code;
        this.kind = kind;
        this.indicator = indicator;
        write(details);
    }

    void amend(MeasureDetails wanted) {
        write(wanted);
    }

    private void write(MeasureDetails wanted) {
        wanted.requireSound(kind);
        details = wanted;
        baselineDay = wanted.baselineDay();
        dueDay = wanted.dueDay();
        if (!parts.equals(wanted.parts())) {
            parts.clear();
            parts.addAll(wanted.parts());
        }
    }

    /** @param takes what the indicator takes for a value */
    void requireFits(ValueRule takes) {
        details.rule().requireSound(takes);
    }

    void judge(Judgement judgement) {
        if (kind != MeasureKind.JUDGEMENT) {
            throw Refusal.conflict("measure-not-judged", "%s follows from figures. No body judges it.".formatted(code));
        }
        if (judgement.status() == MeasureStatus.NO_DATA) {
            throw Refusal.rule("judged-nothing", "/status", "A judgement says how it stands. Send another status.");
        }
        if (judgements.all().size() >= Judgements.MOST) {
            throw Refusal.rule(
                    "too-many-judgements", "A measure is judged at most %d times.".formatted(Judgements.MOST));
        }
        judgements = judgements.and(judgement);
    }

    /** Parts are counted or judged themselves, so that no measure rests on itself. */
    void requirePart(String pointer) {
        if (kind.isComposite()) {
            throw Refusal.rule(
                    "part-joins-others",
                    pointer,
                    "%s joins measures itself. Name those that it joins.".formatted(code));
        }
    }

    public String code() {
        return code;
    }

    public MeasureKind kind() {
        return kind;
    }

    /** {@code null} without a rule. */
    public String indicator() {
        return indicator;
    }

    public MeasureDetails details() {
        return details;
    }

    Judgements judgements() {
        return judgements;
    }
}
