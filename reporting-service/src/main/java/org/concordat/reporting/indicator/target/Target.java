package org.concordat.reporting.indicator.target;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.ValueRule;

/**
 * What an indicator shall be. "Targets keep source and version": what a source says in another version is another target, so
 * that both can be read. A target whose parts were made, and each of the parts, stays: the parts add up to the whole.
 */
@Entity
@Table(name = "indicator_target")
public class Target extends Aggregate {

    public static final AggregateType<Target> TYPE = AggregateType.internal("target", TargetState::of);

    private static final String VALUE = "/value";

    private String subject;
    private String indicator;
    private UUID organisation;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String source;
    private String sourceVersion;
    private String targetValue;
    private Apportioned apportioned;
    private UUID partOf;

    protected Target() {}

    /** @param rule what its indicator takes for a value */
    public Target(TargetOf of, SaidBy saidBy, String value, ValueRule rule) {
        this(of, saidBy, value, rule, VALUE);
    }

    private Target(TargetOf of, SaidBy saidBy, String value, ValueRule rule, String pointer) {
        of.requireSound();
        subject = of.subject();
        indicator = of.indicator();
        organisation = of.organisation();
        firstDay = of.firstDay();
        lastDay = of.lastDay();
        source = saidBy.source();
        sourceVersion = saidBy.sourceVersion();
        write(value, rule, pointer);
    }

    void amend(String value, ValueRule rule) {
        if (apportioned != null || partOf != null) {
            throw Refusal.conflict(
                    "target-apportioned",
                    "Parts add up to the whole, so neither changes. Create the target of the source's next version.");
        }
        write(value, rule, VALUE);
    }

    private void write(String value, ValueRule rule, String pointer) {
        rule.requireFits(value, pointer);
        targetValue = rule.written(value);
    }

    /** Refuses to split what is split already, or is of one organisation. */
    void requireWhole() {
        if (organisation != null) {
            throw Refusal.rule(
                    "target-of-one", "It is the target of one organisation. Apportion one for all organisations.");
        }
        if (apportioned != null) {
            throw Refusal.conflict(
                    "target-apportioned",
                    "It was apportioned before. List its parts, or apportion the source's next version.");
        }
    }

    void apportion(Apportioned how) {
        requireWhole();
        apportioned = how;
    }

    /** The part that an organisation takes of it, by the same source in the same version. */
    Target part(UUID one, String value, ValueRule rule) {
        var part = new Target(of().at(one), saidBy(), value, rule, "/parts");
        part.partOf = id();
        return part;
    }

    /** Whether whoever acts for an organisation sees it: its own target, or one for all. */
    boolean isSeenBy(UUID one) {
        return organisation == null || organisation.equals(one);
    }

    public TargetOf of() {
        return new TargetOf(indicator, organisation, firstDay, lastDay);
    }

    public SaidBy saidBy() {
        return new SaidBy(source, sourceVersion);
    }

    public String value() {
        return targetValue;
    }

    /** {@code null} while it is not split. */
    public Apportioned apportioned() {
        return apportioned;
    }

    /** The target that it is a part of; {@code null} of one that stands by itself. */
    public UUID partOf() {
        return partOf;
    }
}
