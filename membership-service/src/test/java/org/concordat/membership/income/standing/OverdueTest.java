package org.concordat.membership.income.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.step;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From when to when an invoice is overdue is kept right whatever comes in, early or late, in whatever order. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OverdueTest {

    private static final LocalDate ISSUED = LocalDate.parse("2008-05-01");
    private static final int DUE_AFTER = 20;
    private static final int OWED = 2000;

    @Inject
    AgroalDataSource dataSource;

    /** What came in on a day, counted from the invoice. */
    private record Receipt(int day, int pounds) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anInvoiceIsOverdueAfterItsDayWhileLessHasComeInThanItSays(long seed) {
        var random = new Random(seed);
        UUID subscription = anInvitation(OWED + ".00");
        step(subscription, "agreement", "{\"effectiveOn\":\"%s\"}".formatted(ISSUED))
                .then()
                .statusCode(200);
        step(
                        subscription,
                        "invoice",
                        "{\"issuedOn\":\"%s\",\"dueOn\":\"%s\"}".formatted(ISSUED, ISSUED.plusDays(DUE_AFTER)))
                .then()
                .statusCode(200);
        var receipts = new ArrayList<Receipt>();
        for (int i = 0; i < 4; i++) {
            assertKept(subscription, receipts, null);
            var receipt = new Receipt(random.nextInt(60), 100 * (1 + random.nextInt(12)));
            receipts.add(receipt);
            step(subscription, "payments", """
                            {"amount":{"amount":"%d.00","currency":"GBP"},"receivedOn":"%s","method":"OTHER",
                             "reference":"%d"}""".formatted(receipt.pounds(), ISSUED.plusDays(receipt.day()), i))
                    .then()
                    .statusCode(201);
        }
        assertKept(subscription, receipts, null);
        int left = random.nextInt(60);
        step(
                        subscription,
                        "withdrawal",
                        "{\"reason\":\"left\",\"effectiveOn\":\"%s\"}".formatted(ISSUED.plusDays(left)))
                .then()
                .statusCode(200);
        assertKept(subscription, receipts, left);
    }

    private void assertKept(UUID subscription, List<Receipt> receipts, Integer left) {
        var overdue = new ArrayList<Integer>();
        for (int day = 0; day <= 60; day++) {
            int today = day;
            int paid = receipts.stream()
                    .filter(receipt -> receipt.day() <= today)
                    .mapToInt(Receipt::pounds)
                    .sum();
            if (day > DUE_AFTER && paid < OWED && (left == null || day < left)) {
                overdue.add(day);
            }
        }
        assertThat(new Sql(dataSource)
                        .list(
                                "select day from generate_series(0, 60) day join overdue o on o.subscription = ?"
                                        + " and daterange(o.since, o.until) @> ?::date + day order by day",
                                row -> row.getInt(1),
                                subscription,
                                ISSUED))
                .isEqualTo(overdue);
    }
}
