package org.concordat.funding.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.Api.createFund;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.funding.ledger.monthend.ClosingMonths;
import org.concordat.platform.money.Money;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/**
 * Many who approve, release, pay, reverse, date back and close months at once: whatever the order in which they come, no
 * account is below zero on any day, all add up to zero, and the books are those of one who did the same alone.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LedgerInterleavingTest {

    private static final int THREADS = 8;

    /** Of each thread; by hand ten thousand: {@code -Dledger.commands=10000}. */
    private static final int COMMANDS = Integer.getInteger("ledger.commands", 250);

    private static final LocalDate FIRST_DAY = LocalDate.parse("2008-04-01");
    private static final List<UUID> AWARDS =
            IntStream.range(0, 4).mapToObj(i -> UUID.randomUUID()).toList();

    @Inject
    Ledger ledger;

    @Inject
    Books books;

    @Inject
    ClosingMonths closing;

    @Inject
    Verification verification;

    @Inject
    AgroalDataSource dataSource;

    private UUID fund;

    @Test
    void noInterleavingTakesAnAccountBelowZeroOnAnyDay() throws Exception {
        fund = createFund();
        attempt(() -> post(FIRST_DAY, Account.SOURCE, Account.UNALLOCATED, Money.pounds(5_000), UUID.randomUUID()));
        int done = doneByAll();

        List<Entry> entries = books.following(fund, 0, Integer.MAX_VALUE);
        assertThat(done).isGreaterThan(THREADS * COMMANDS / 10);
        assertThat(verification.verify(fund)).isEqualTo(Verification.Finding.intact(entries.size()));
        assertThat(keptByTheDatabase()).isEqualTo(ofOneWhoDidTheSameAlone(entries));
        assertThat(entries)
                .filteredOn(entry -> entry.posting().reverses() != null)
                .isNotEmpty();
        LocalDate closedUntil =
                QuarkusTransaction.requiringNew().call(() -> books.hold(fund).closedUntil());
        assertThat(closedUntil).as("months were closed meanwhile").isAfter(FIRST_DAY);
    }

    private int doneByAll() throws Exception {
        List<Integer> threads = IntStream.range(0, THREADS).boxed().toList();
        return AtOnce.callWith(threads, thread -> doneBy(new Random(thread))).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int doneBy(Random random) {
        // month ends are changes, which ask whose request they belong to
        Arc.container().requestContext().activate();
        int done = 0;
        for (int i = 0; i < COMMANDS; i++) {
            done += attempt(command(random, i)) ? 1 : 0;
        }
        Arc.container().requestContext().terminate();
        return done;
    }

    /** What is refused leaves no trace; anything but a refusal fails the test. */
    private static boolean attempt(Runnable command) {
        try {
            QuarkusTransaction.requiringNew().run(command);
            return true;
        } catch (Refusal refused) {
            assertThat(refused.type())
                    .isIn("account-below-zero", "month-closed", "months-close-in-order", "month-not-over");
            return false;
        }
    }

    private Runnable command(Random random, int i) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
        Money amount = Money.of("%d.%02d".formatted(random.nextInt(200), 1 + random.nextInt(99)));
        String part = random.nextBoolean() ? "cumbria" : Account.REGIONAL;
        UUID award = AWARDS.get(random.nextInt(AWARDS.size()));
        Account allocated = Account.allocated(Accounts.YEAR, part);
        Account committed = Account.committed(Accounts.YEAR, part, award);
        Account paid = Account.paid(Accounts.YEAR, part, award);
        UUID about = new UUID(0, random.nextInt(COMMANDS));
        return switch (random.nextInt(9)) {
            case 0 -> () -> post(day, Account.SOURCE, Account.UNALLOCATED, amount, about);
            case 1, 2 -> () -> post(day, Account.UNALLOCATED, allocated, amount, about);
            case 3, 4 -> () -> post(day, allocated, committed, amount, about);
            case 5 -> () -> post(day, committed, allocated, amount, about);
            case 6 -> () -> post(day, committed, paid, amount, about);
            case 7 -> () -> ledger.reverse(fund, object(about), day, "test", "mistake");
            default ->
                i % 25 == 0
                        ? () -> closing.close(fund, nextMonthEnd(), null)
                        : () -> post(day, allocated, Account.UNALLOCATED, amount, about);
        };
    }

    private LocalDate nextMonthEnd() {
        LocalDate closedUntil = books.hold(fund).closedUntil();
        LocalDate first = closedUntil == null ? FIRST_DAY : closedUntil.plusDays(1);
        return first.plusMonths(1).minusDays(1);
    }

    private void post(LocalDate day, Account from, Account to, Money amount, UUID about) {
        ledger.post(new Posting(fund, day, from, to, amount, "test", "Moved", object(about), null));
    }

    private static BusinessObject object(UUID id) {
        return new BusinessObject("award", id);
    }

    /** The balance at the end of each day on which an account moved. */
    private record Day(Account account, LocalDate day) {}

    private static Map<Day, Money> ofOneWhoDidTheSameAlone(List<Entry> entries) {
        var moves = new HashMap<Account, Map<LocalDate, Money>>();
        for (Entry entry : entries) {
            Posting posting = entry.posting();
            move(moves, posting.from(), posting.effectiveOn(), Money.ZERO.minus(posting.amount()));
            move(moves, posting.to(), posting.effectiveOn(), posting.amount());
            assertNeverBelowZero(entry, moves.get(posting.from()));
        }
        var balances = new HashMap<Day, Money>();
        moves.forEach((account, days) -> {
            Money balance = Money.ZERO;
            for (LocalDate day : days.keySet().stream().sorted().toList()) {
                balance = balance.plus(days.get(day));
                balances.put(new Day(account, day), balance);
            }
        });
        return balances;
    }

    private static void move(Map<Account, Map<LocalDate, Money>> moves, Account account, LocalDate day, Money amount) {
        moves.computeIfAbsent(account, key -> new HashMap<>()).merge(day, amount, Money::plus);
    }

    private static void assertNeverBelowZero(Entry entry, Map<LocalDate, Money> days) {
        boolean outside = entry.posting().from().equals(Account.SOURCE);
        Money balance = Money.ZERO;
        for (LocalDate day : days.keySet().stream().sorted().toList()) {
            balance = balance.plus(days.get(day));
            assertThat(outside || !balance.isNegative())
                    .as("%s on %s after entry %d", entry.posting().from(), day, entry.sequence())
                    .isTrue();
        }
    }

    private Map<Day, Money> keptByTheDatabase() {
        var balances = new HashMap<Day, Money>();
        for (Account account : accounts()) {
            for (LocalDate day : daysOf(account)) {
                balances.put(new Day(account, day), books.balance(fund, account, day));
            }
        }
        return balances;
    }

    private List<Account> accounts() {
        var all = new ArrayList<>(List.of(Account.SOURCE, Account.UNALLOCATED));
        for (String part : List.of("cumbria", Account.REGIONAL)) {
            all.add(Account.allocated(Accounts.YEAR, part));
            for (UUID award : AWARDS) {
                all.add(Account.committed(Accounts.YEAR, part, award));
                all.add(Account.paid(Accounts.YEAR, part, award));
            }
        }
        return all;
    }

    private List<LocalDate> daysOf(Account account) {
        return new Sql(dataSource)
                .list(
                        """
                        select b.day from ledger_balance b join ledger_account a on a.id = b.account
                        where a.fund = ? and a.kind = ? and a.part is not distinct from ?
                        and a.award is not distinct from ?::uuid and (a.financial_year is null) = (?::text is null)""",
                        row -> row.getObject("day", LocalDate.class),
                        fund,
                        account.kind().name(),
                        account.part(),
                        account.award(),
                        account.financialYear() == null
                                ? null
                                : account.financialYear().toString());
    }
}
