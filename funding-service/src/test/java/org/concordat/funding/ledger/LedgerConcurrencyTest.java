package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.FUNDS;
import static org.concordat.funding.Api.addSource;
import static org.concordat.funding.Api.createFund;
import static org.concordat.funding.Api.financeOfficer;
import static org.concordat.funding.Api.once;
import static org.concordat.funding.Api.receiptBody;
import static org.concordat.funding.Api.recordReceipt;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LedgerConcurrencyTest {

    private static final int THREADS = 6;

    @Inject
    Ledger ledger;

    @Inject
    Books books;

    @Inject
    Verification verification;

    private boolean move(UUID fund, Account from, Account to, Money amount) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.post(new Posting(
                            fund,
                            LocalDate.parse("2008-06-30"),
                            from,
                            to,
                            amount,
                            "test",
                            "Moved",
                            new BusinessObject("award", UUID.randomUUID()),
                            null)));
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.type()).isEqualTo("account-below-zero");
            return false;
        }
    }

    @Test
    void commitsNoMoreThanThereIsHoweverManyTryAtOnce() throws Exception {
        UUID fund = createFund();
        move(fund, Account.SOURCE, Account.UNALLOCATED, Money.pounds(10));
        List<Boolean> answers =
                AtOnce.call(20, () -> move(fund, Account.UNALLOCATED, Accounts.COMMITTED, Money.pounds(3)));
        assertThat(answers).filteredOn(moved -> moved).hasSize(3);
        assertThat(ledger.balances(fund, null).unallocated()).isEqualTo(Money.pounds(1));
        assertThat(ledger.balances(fund, null).committed()).isEqualTo(Money.pounds(9));
    }

    /** The number of the repetition is the seed, so that what fails once fails again. */
    @RepeatedTest(8)
    void balancesAreTheSumOfTheEntriesAndNeverBelowZeroUnderAnyInterleaving(RepetitionInfo repetition)
            throws Exception {
        UUID fund = createFund();
        List<Integer> threads = IntStream.range(0, THREADS).boxed().toList();
        List<Integer> movedByEach = AtOnce.callWith(threads, thread -> {
            var random = new Random(repetition.getCurrentRepetition() * 1_000L + thread);
            int moved = 0;
            for (int i = 0; i < 15; i++) {
                var accounts = new ArrayList<>(Accounts.ALL);
                Account from = accounts.remove(random.nextInt(accounts.size()));
                Account to = accounts.get(random.nextInt(accounts.size()));
                Money amount = Money.of("%d.%02d".formatted(random.nextInt(50), 1 + random.nextInt(99)));
                moved += move(fund, from, to, amount) ? 1 : 0;
            }
            return moved;
        });
        int moved = movedByEach.stream().mapToInt(Integer::intValue).sum();

        List<Entry> entries = books.following(fund, 0, 1_000);
        assertThat(entries).hasSize(moved).isNotEmpty();
        Balances sum = Balances.ZERO;
        for (Entry entry : entries) {
            sum = sum.after(entry.posting());
            for (AccountKind account : AccountKind.values()) {
                assertThat(account == AccountKind.SOURCE || !sum.of(account).isNegative())
                        .as("%s after entry %d", account, entry.sequence())
                        .isTrue();
            }
        }
        assertThat(ledger.balances(fund, null)).isEqualTo(sum);
        assertThat(verification.verify(fund)).isEqualTo(Verification.Finding.intact(moved));
    }

    @Test
    void reversesAReceiptOnceHoweverManyTryAtOnce() throws Exception {
        UUID fund = createFund();
        UUID grant = addSource(fund, "GRANT", "2008-09", "100.00");
        recordReceipt(fund, grant, "60.00", "2008-06-30");
        String mistake = recordReceipt(fund, grant, "40.00", "2008-06-30");
        assertThat(AtOnce.call(THREADS, () -> once().body("{\"reason\":\"mistake\"}")
                        .post(FUNDS + "/" + fund + "/receipts/" + mistake + "/reversal")
                        .statusCode()))
                .containsOnly(200, 409)
                .containsOnlyOnce(200);
        assertThat(ledger.balances(fund, null).unallocated()).isEqualTo(Money.pounds(60));
    }

    @Test
    void recordsOneReceiptForManyRequestsUnderOneKey() throws Exception {
        UUID fund = createFund();
        UUID grant = addSource(fund, "GRANT", "2008-09", "100.00");
        String key = UUID.randomUUID().toString();
        List<Integer> answers = AtOnce.call(THREADS, () -> financeOfficer()
                .header("Idempotency-Key", key)
                .body(receiptBody(grant, "25.00", "2008-06-30"))
                .post(FUNDS + "/" + fund + "/receipts")
                .statusCode());
        assertThat(answers).containsAnyOf(201).allMatch(status -> status == 201 || status == 409);
        assertThat(ledger.balances(fund, null).unallocated()).isEqualTo(Money.pounds(25));
    }

    @Test
    void addsEverySourceThatIsAddedAtOnce() throws Exception {
        UUID fund = createFund();
        List<UUID> sources = AtOnce.call(THREADS, () -> addSource(fund, "GRANT", "2008-09", "1.00"));
        var added = sources.stream().map(UUID::toString).toList();
        assertThat(financeOfficer()
                        .get(FUNDS + "/" + fund + "/sources")
                        .jsonPath()
                        .getList("items.id", String.class))
                .containsExactlyInAnyOrderElementsOf(added);
    }
}
