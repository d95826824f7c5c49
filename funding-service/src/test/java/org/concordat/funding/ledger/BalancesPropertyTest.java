package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.concordat.platform.money.Money;

class BalancesPropertyTest {

    @Property
    void accountsAddUpToZeroWhateverMoves(@ForAll("postings") List<Posting> postings) {
        Balances balances = Balances.ZERO;
        for (Posting posting : postings) {
            balances = balances.after(posting);
        }
        assertThat(Arrays.stream(AccountKind.values()).map(balances::of).collect(Money.sum()))
                .isEqualTo(Money.ZERO);
    }

    @Property
    void aMovementAndItsReversalLeaveNothingBehind(@ForAll("posting") Posting posting) {
        Posting back = EntryTest.posting(posting.to(), posting.from(), posting.amount());
        assertThat(Balances.ZERO.after(posting).after(back)).isEqualTo(Balances.ZERO);
    }

    @Provide
    Arbitrary<List<Posting>> postings() {
        return posting().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Posting> posting() {
        return Combinators.combine(
                        Arbitraries.of(Accounts.ALL),
                        Arbitraries.of(Accounts.ALL),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("99999999.99"))
                                .ofScale(2))
                .filter((from, to, amount) -> !from.equals(to))
                .as((from, to, amount) -> EntryTest.posting(from, to, new Money(amount)));
    }
}
