package org.concordat.funding.decision.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    private static final Majority WITHOUT = new Majority(false);
    private static final Majority WITH = new Majority(true);

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, CARRIED",
        "3, 2, 2, CARRIED",
        "2, 2, 3, NO_MAJORITY",
        "2, 3, 0, LOST",
        "0, 1, 6, LOST",
        "0, 0, 7, NO_MAJORITY",
        "0, 0, 0, NO_MAJORITY"
    })
    void moreForThanAgainstCarries(int votesFor, int against, int abstain, Verdict verdict) {
        assertThat(WITHOUT.of(new Tally(votesFor, against, abstain), null)).isEqualTo(verdict);
    }

    @Test
    void aCastingVoteDecidesATieWhereThePolicyGivesOne() {
        var tie = new Tally(2, 2, 3);
        assertThat(WITH.of(tie, Choice.FOR)).isEqualTo(Verdict.CARRIED);
        assertThat(WITH.of(tie, Choice.AGAINST)).isEqualTo(Verdict.LOST);
        assertThat(WITH.of(tie, null)).isEqualTo(Verdict.NO_MAJORITY);
    }

    private static void assertRefused(Majority majority, Tally tally, Choice casting, String type) {
        assertThatThrownBy(() -> majority.of(tally, casting))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    @Test
    void refusesACastingVoteThatThePolicyDoesNotGive() {
        assertRefused(WITHOUT, new Tally(2, 2, 0), Choice.FOR, "no-casting-vote");
    }

    @Test
    void refusesACastingVoteWithoutATie() {
        assertRefused(WITH, new Tally(3, 2, 0), Choice.AGAINST, "no-tie");
        // no votes are no tie
        assertRefused(WITH, new Tally(0, 0, 5), Choice.FOR, "no-tie");
    }

    @Test
    void aCastingVoteIsForOrAgainst() {
        assertRefused(WITH, new Tally(2, 2, 0), Choice.ABSTAIN, "casting-vote-abstains");
    }
}
