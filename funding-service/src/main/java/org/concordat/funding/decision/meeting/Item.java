package org.concordat.funding.decision.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionId;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.funding.decision.voting.Vote;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;

/**
 * An application, or a variation, on the agenda of a meeting: what is proposed, who has declared an interest, who presides, how the seats
 * vote. Once it is closed nothing of it changes; its decision says what came of it.
 */
@Entity
@Table(name = "meeting_item")
public class Item extends Aggregate {

    public static final AggregateType<Item> TYPE = AggregateType.internal("item", ItemState::of);

    /** The same for the other services: what stands on the agenda, and neither votes nor interests. */
    public static final AggregateType<Item> ON_AGENDA =
            AggregateType.published("agenda-item", "funding.agenda-items", AgendaItemState.class, AgendaItemState::of);

    private UUID meeting;
    private int position;
    private UUID application;
    private UUID variation;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.OPEN;

    private Money amount;
    private UUID presiding;
    private UUID decision;

    @ElementCollection
    @CollectionTable(name = "meeting_item_condition", joinColumns = @JoinColumn(name = "item"))
    @OrderColumn(name = "position")
    private List<Condition> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_item_interest", joinColumns = @JoinColumn(name = "item"))
    @MapKeyColumn(name = "seat")
    @Column(name = "interest")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Interest> interests = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "meeting_item_vote", joinColumns = @JoinColumn(name = "item"))
    @MapKeyColumn(name = "seat")
    private Map<UUID, Vote> votes = new HashMap<>();

    protected Item() {}

    /** @param position its place on the agenda, from 1 */
    public Item(Meeting meeting, int position, MatterId matter, DecisionKind kind, Motion motion) {
        this.meeting = meeting.id();
        this.position = position;
        this.application = matter.application();
        this.variation = matter.variation();
        this.kind = kind;
        set(motion);
    }

    /** What is put to the vote changes until the first vote is cast. */
    void move(Motion motion) {
        requireOpen();
        if (!votes.isEmpty()) {
            throw Refusal.conflict(
                    "voting-has-begun",
                    "Votes on the motion were cast already. Let the body vote it down and put another one on an agenda.");
        }
        set(motion);
    }

    private void set(Motion motion) {
        amount = motion.amount();
        conditions.clear();
        conditions.addAll(motion.conditions());
    }

    /** A seat that declares an interest takes no part; a vote that it has cast does not count. */
    void declare(UUID seat, Interest interest) {
        requireOpen();
        interests.put(seat, interest);
    }

    /** A seat that those present have chosen presides over the item and has the casting vote. */
    void preside(UUID seat, Ballot ballot) {
        requireOpen();
        ballot.requireMayPreside(seat);
        presiding = seat;
    }

    /** A seat may change its vote until the item closes. */
    void vote(UUID seat, Vote vote, Ballot ballot) {
        requireOpen();
        ballot.requireAccepted(seat, vote, votes.get(seat));
        votes.put(seat, vote);
    }

    /** @param presided the seat that presided to the end */
    void close(UUID presided, DecisionId taken) {
        requireOpen();
        presiding = presided;
        decision = taken.value();
        status = ItemStatus.CLOSED;
    }

    void withdraw() {
        requireOpen();
        status = ItemStatus.WITHDRAWN;
    }

    /** "Votes close with the item." */
    void requireOpen() {
        if (status != ItemStatus.OPEN) {
            throw Refusal.conflict(
                    "item-closed",
                    "The item is %s, and votes close with it. Put the application on the agenda of another meeting."
                            .formatted(status));
        }
    }

    public UUID meeting() {
        return meeting;
    }

    public int position() {
        return position;
    }

    public MatterId matter() {
        return new MatterId(application, variation);
    }

    public DecisionKind kind() {
        return kind;
    }

    public ItemStatus status() {
        return status;
    }

    public Money amount() {
        return amount;
    }

    public List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    /** The seat that was chosen to preside; {@code null} while the chair does. */
    public UUID presiding() {
        return presiding;
    }

    /** {@code null} until the meeting has dealt with it. */
    public UUID decision() {
        return decision;
    }

    public Map<UUID, Interest> interests() {
        return new TreeMap<>(interests);
    }

    public Map<UUID, Vote> votes() {
        return new TreeMap<>(votes);
    }
}
