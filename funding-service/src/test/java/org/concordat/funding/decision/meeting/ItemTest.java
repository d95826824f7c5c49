package org.concordat.funding.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.funding.decision.decision.Condition;
import org.concordat.funding.decision.decision.DecisionId;
import org.concordat.funding.decision.decision.DecisionKind;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.decision.voting.Boards;
import org.concordat.funding.decision.voting.Choice;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.funding.decision.voting.Parties;
import org.concordat.funding.decision.voting.Vote;
import org.concordat.funding.register.body.Composition;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ItemTest {

    private final Boards board = Boards.ofTheStory();
    private final Composition composition = board.composition();
    private final Item item = new Item(
            new Meeting(composition), 1, MatterId.of(UUID.randomUUID()), DecisionKind.DECISION, motion("60000.00"));

    private static Motion motion(String amount) {
        return new Motion(Money.of(amount), List.of(new Condition("A signed agreement", null)));
    }

    private Ballot ballot() {
        return new Ballot(
                composition,
                Set.copyOf(board.seats("Bolton", "Bury", "Observer")),
                item.interests(),
                new Parties(Set.of(), null));
    }

    private void vote(String seat, Choice choice, boolean byClerk) {
        item.vote(board.seat(seat), new Vote(choice, byClerk), ballot());
    }

    private static void assertRefused(ThrowingCallable step, String type) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void aSeatMayChangeItsVoteUntilTheItemCloses() {
        vote("Bolton", Choice.FOR, false);
        vote("Bolton", Choice.AGAINST, false);
        assertThat(item.votes()).hasSize(1);
        assertThat(item.votes().get(board.seat("Bolton")).choice()).isEqualTo(Choice.AGAINST);
        item.close(board.seat("Bolton"), new DecisionId(UUID.randomUUID()));
        assertRefused(() -> vote("Bolton", Choice.FOR, false), "item-closed");
    }

    @Test
    void nothingHappensToAnItemThatIsClosedOrWithdrawn() {
        item.withdraw();
        assertRefused(() -> vote("Bolton", Choice.FOR, false), "item-closed");
        assertRefused(() -> item.declare(board.seat("Bolton"), Interest.OTHER), "item-closed");
        assertRefused(() -> item.preside(board.seat("Bolton"), ballot()), "item-closed");
        assertRefused(() -> item.move(motion("1.00")), "item-closed");
        assertRefused(item::withdraw, "item-closed");
        assertRefused(() -> item.close(null, new DecisionId(UUID.randomUUID())), "item-closed");
    }

    @Test
    void whatIsMovedChangesUntilTheFirstVote() {
        item.move(motion("50000.00"));
        assertThat(item.amount()).isEqualTo(Money.of("50000.00"));
        assertThat(item.conditions()).hasSize(1);
        vote("Bolton", Choice.FOR, true);
        assertRefused(() -> item.move(motion("40000.00")), "voting-has-begun");
    }

    @Test
    void aSeatThatHasDeclaredAnInterestNeitherVotesNorPresides() {
        item.declare(board.seat("Bolton"), Interest.FINANCIAL);
        assertRefused(() -> vote("Bolton", Choice.FOR, false), "seat-in-conflict");
        assertRefused(() -> item.preside(board.seat("Bolton"), ballot()), "seat-in-conflict");
        item.preside(board.seat("Bury"), ballot());
        assertThat(item.presiding()).isEqualTo(board.seat("Bury"));
    }

    @Test
    void anObserverDoesNotPreside() {
        assertRefused(() -> item.preside(board.seat("Observer"), ballot()), "observer-cannot-vote");
    }

    @Test
    void aBodyApprovesMoreThanNothing() {
        assertRefused(() -> motion("0.00"), "amount-not-above-zero");
    }
}
