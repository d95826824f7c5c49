package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Instant NOW = Instant.parse("2008-06-30T09:00:00.123456789Z");

    static Posting posting(Account from, Account to, Money amount) {
        return new Posting(
                UUID.randomUUID(),
                LocalDate.parse("2008-06-30"),
                from,
                to,
                amount,
                "officer",
                "Grant instalment",
                new BusinessObject("receipt", UUID.randomUUID()),
                null);
    }

    private static Entry first() {
        return Entry.following(Tip.EMPTY, posting(Account.SOURCE, Account.UNALLOCATED, Money.pounds(10)), NOW);
    }

    @Test
    void followsTheLastEntryOfItsBook() {
        Entry first = first();
        Entry second = Entry.following(first.asTip(), first.posting(), NOW);
        assertThat(first.sequence()).isEqualTo(1);
        assertThat(first.isIntactAfter(Tip.EMPTY)).isTrue();
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.isIntactAfter(first.asTip())).isTrue();
        assertThat(second.isIntactAfter(Tip.EMPTY)).isFalse();
    }

    @Test
    void isBrokenOnceItsAmountIsChanged() {
        Entry entry = first();
        Posting said = entry.posting();
        var changed = new Posting(
                said.fund(),
                said.effectiveOn(),
                said.from(),
                said.to(),
                Money.pounds(11),
                said.by(),
                said.reason(),
                said.about(),
                said.organisation());
        var forged =
                new Entry(entry.id(), entry.sequence(), entry.postedAt(), changed, entry.previousHash(), entry.hash());
        assertThat(forged.isIntactAfter(Tip.EMPTY)).isFalse();
    }

    @Test
    void hashesWhereOneFieldEndsAndTheNextBegins() {
        Entry entry = first();
        Posting said = entry.posting();
        var shifted = new Posting(
                said.fund(),
                said.effectiveOn(),
                said.from(),
                said.to(),
                said.amount(),
                said.by() + "G",
                said.reason().substring(1),
                said.about(),
                said.organisation());
        var forged =
                new Entry(entry.id(), entry.sequence(), entry.postedAt(), shifted, entry.previousHash(), entry.hash());
        assertThat(forged.isIntactAfter(Tip.EMPTY)).isFalse();
    }

    @Test
    void isBrokenOnceItsAccountIsAnother() {
        Entry entry =
                Entry.following(Tip.EMPTY, posting(Accounts.ALLOCATED, Accounts.COMMITTED, Money.pounds(10)), NOW);
        Posting said = entry.posting();
        for (Account other : List.of(
                Account.committed(Accounts.YEAR.next(), "cumbria", Accounts.AWARD),
                Account.committed(Accounts.YEAR, "lancashire", Accounts.AWARD),
                Account.committed(Accounts.YEAR, "cumbria", UUID.randomUUID()),
                Accounts.PAID)) {
            var changed = new Posting(
                    said.fund(),
                    said.effectiveOn(),
                    said.from(),
                    other,
                    said.amount(),
                    said.by(),
                    said.reason(),
                    said.about(),
                    said.organisation());
            var forged = new Entry(
                    entry.id(), entry.sequence(), entry.postedAt(), changed, entry.previousHash(), entry.hash());
            assertThat(forged.isIntactAfter(Tip.EMPTY)).as("%s", other).isFalse();
        }
    }

    @Test
    void aReversalMovesTheSameAmountTheOtherWayRoundAndNamesWhatItTakesBack() {
        Entry entry = first();
        Posting back = entry.reversal(LocalDate.parse("2008-07-01"), "another", "mistake");
        assertThat(back.from()).isEqualTo(Account.UNALLOCATED);
        assertThat(back.to()).isEqualTo(Account.SOURCE);
        assertThat(back.amount()).isEqualTo(entry.posting().amount());
        assertThat(back.about()).isEqualTo(entry.posting().about());
        assertThat(back.reverses()).isEqualTo(entry.id());
        assertThat(Entry.following(entry.asTip(), back, NOW).isIntactAfter(entry.asTip()))
                .isTrue();
    }

    @Test
    void thereIsNoAccountOfAnAwardWithoutAYearAndNoneOfAYearThatIsFree() {
        for (AccountKind kind : AccountKind.values()) {
            assertThatThrownBy(() -> new Account(kind, null, null, Accounts.AWARD))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Account(AccountKind.UNALLOCATED, Accounts.YEAR, "cumbria", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Account(AccountKind.ALLOCATED, Accounts.YEAR, "cumbria", Accounts.AWARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAccountableBodyChargesTheWholeRegionAndNoPartOfIt() {
        assertThat(Account.charged(Accounts.YEAR)).hasToString("CHARGED 2008-09 REGIONAL");
        assertThatThrownBy(() -> new Account(AccountKind.CHARGED, Accounts.YEAR, "cumbria", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNoMoreOfTheInstantThanTheDatabaseDoes() {
        assertThat(first().postedAt()).isEqualTo(Instant.parse("2008-06-30T09:00:00.123456Z"));
    }

    @Test
    void movesAmountsAboveZeroOnly() {
        assertThat(posting(Account.SOURCE, Account.UNALLOCATED, Money.of("0.01"))
                        .amount())
                .isEqualTo(Money.of("0.01"));
        for (Money wrong : new Money[] {Money.ZERO, Money.of("-0.01")}) {
            assertThatThrownBy(() -> posting(Account.SOURCE, Account.UNALLOCATED, wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("amount-not-above-zero"));
        }
    }

    @Test
    void movesMoneyBetweenTwoAccounts() {
        assertThatThrownBy(() -> posting(Accounts.PAID, Accounts.PAID, Money.pounds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
