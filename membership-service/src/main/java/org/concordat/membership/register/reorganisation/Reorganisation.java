package org.concordat.membership.register.reorganisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.problem.Refusal;

/**
 * Organisations are merged, split or abolished on a day. It is planned, confirmed, and takes effect once; until then it
 * can be undone.
 */
@Entity
public class Reorganisation extends Aggregate {

    /** Until it takes effect it goes to no other service. */
    public static final AggregateType<Reorganisation> COMING =
            AggregateType.internal("reorganisation", ReorganisationSnapshot::of);

    public static final AggregateType<Reorganisation> IN_EFFECT =
            AggregateType.published("reorganisation", "membership.reorganisations", ReorganisationState.class);

    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private ReorganisationStatus status;

    private String reason;
    private String confirmedBy;
    private String hindrance;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reorganisation_predecessor", joinColumns = @JoinColumn(name = "reorganisation"))
    @OrderColumn(name = "position")
    private List<Predecessor> predecessors = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reorganisation_successor", joinColumns = @JoinColumn(name = "reorganisation"))
    @OrderColumn(name = "position")
    private List<Successor> successors = new ArrayList<>();

    protected Reorganisation() {}

    public Reorganisation(ReorganisationPlan plan) {
        plan.requireConsistent();
        this.effectiveOn = plan.effectiveOn();
        this.status = ReorganisationStatus.PLANNED;
        this.reason = plan.reason();
        this.predecessors.addAll(plan.predecessors());
        this.successors.addAll(plan.successors());
    }

    /** Decides that it takes effect on its day. */
    void confirm(String by) {
        if (status != ReorganisationStatus.PLANNED) {
            throw refused("A reorganisation that is %s cannot be confirmed.".formatted(status), LocalDate.MIN);
        }
        status = ReorganisationStatus.CONFIRMED;
        confirmedBy = by;
    }

    /** Gives it up; possible until its day, and also after it while it was never confirmed. */
    void undo(LocalDate today) {
        if (!canBeUndone(today)) {
            throw refused(
                    status == ReorganisationStatus.UNDONE
                            ? "The reorganisation is undone already."
                            : "The reorganisation has taken effect on %s and cannot be undone. Plan another one that leads from there to where you want to be."
                                    .formatted(effectiveOn),
                    today);
        }
        status = ReorganisationStatus.UNDONE;
        hindrance = null;
    }

    boolean canBeUndone(LocalDate today) {
        return status == ReorganisationStatus.PLANNED
                || (status == ReorganisationStatus.CONFIRMED && today.isBefore(effectiveOn));
    }

    boolean isDue(LocalDate today) {
        return status == ReorganisationStatus.CONFIRMED && !today.isBefore(effectiveOn);
    }

    /** Notes under which id a new successor was registered. */
    void registered(Successor successor, UUID id) {
        successors.set(successors.indexOf(successor), successor.registeredAs(id));
    }

    void takeEffect() {
        if (status != ReorganisationStatus.CONFIRMED) {
            throw refused("A reorganisation that is %s cannot take effect.".formatted(status), LocalDate.MIN);
        }
        status = ReorganisationStatus.IN_EFFECT;
        hindrance = null;
    }

    /** Notes why it could not take effect on its day; it is tried again. */
    void hinder(String why) {
        hindrance = why;
    }

    public boolean isStillToCome() {
        return status == ReorganisationStatus.PLANNED || status == ReorganisationStatus.CONFIRMED;
    }

    /** The day before its effective date: the last one of those that end. */
    public LocalDate lastDay() {
        return effectiveOn.minusDays(1);
    }

    public ReorganisationKind kind() {
        return ReorganisationKind.of(predecessors.size(), successors.size());
    }

    /** Who takes over from whom, as far as the successors are registered. */
    public Reorganised reorganised() {
        return new Reorganised(
                id(),
                effectiveOn,
                predecessors.stream()
                        .map(predecessor -> new Reorganised.Succession(
                                predecessor.organisation(),
                                predecessor.successor(),
                                named(predecessor.successor())
                                        .map(Successor::organisation)
                                        .orElse(null),
                                predecessor.contactsMove()))
                        .toList());
    }

    /** Whom a predecessor is followed by: its heir first, then the others among which it is divided. */
    List<UUID> followersOf(Predecessor predecessor) {
        Stream<Successor> others = predecessor.alsoFollowedBy() == null
                ? predecessors.size() == 1 ? successors.stream() : Stream.of()
                : predecessor.alsoFollowedBy().stream().flatMap(key -> named(key).stream());
        return Stream.concat(named(predecessor.successor()).stream(), others)
                .map(Successor::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Those that end and those that go on, as far as they are registered. */
    List<UUID> concerned() {
        return Stream.concat(
                        predecessors.stream().map(Predecessor::organisation),
                        successors.stream().map(Successor::organisation).filter(Objects::nonNull))
                .toList();
    }

    private Optional<Successor> named(String key) {
        return successors.stream()
                .filter(successor -> successor.key().equals(key))
                .findFirst();
    }

    private Refusal refused(String why, LocalDate today) {
        var allowed = new ArrayList<String>();
        if (status == ReorganisationStatus.PLANNED) {
            allowed.add("confirmation");
        }
        if (canBeUndone(today)) {
            allowed.add("undo");
        }
        return Refusal.conflict("reorganisation-step-not-allowed", why, allowed);
    }

    /** True from its day on. */
    EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public ReorganisationStatus status() {
        return status;
    }

    public String reason() {
        return reason;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    /** Why it could not take effect although its day has come; {@code null} when nothing is in the way. */
    public String hindrance() {
        return hindrance;
    }

    public List<Predecessor> predecessors() {
        return List.copyOf(predecessors);
    }

    public List<Successor> successors() {
        return List.copyOf(successors);
    }
}
