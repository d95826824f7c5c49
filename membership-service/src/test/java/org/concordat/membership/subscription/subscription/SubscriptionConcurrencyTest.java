package org.concordat.membership.subscription.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anInvoiced;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

/** Several clerks at the same desk. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SubscriptionConcurrencyTest {

    private static final int CLERKS = 20;
    private static final int INVOICES = 50;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    DocumentNumbers numbers;

    private static <T> List<T> atOnce(int times, AtOnce.Call<T> call) throws InterruptedException, ExecutionException {
        return AtOnce.call(Collections.nCopies(times, call));
    }

    @Test
    void twentyClerksWhoTakeMoneyAtOnceLoseNoneAndTakeNoneTwice() throws Exception {
        UUID id = anInvoiced("1500.00");
        List<Integer> answers = atOnce(CLERKS, () -> pay(id, "100.00").statusCode());
        assertThat(answers).hasSize(CLERKS).containsOnly(201);
        officer()
                .get(ROOT + "/subscriptions/" + id)
                .then()
                .body("status", equalTo("PAID"))
                .body("paid.amount", equalTo("2000.00"))
                .body("credit.amount", equalTo("500.00"))
                .body("outstanding.amount", equalTo("0.00"));
        officer()
                .queryParam("limit", 200)
                .get(ROOT + "/subscriptions/" + id + "/payments")
                .then()
                .body("items", hasSize(CLERKS));
    }

    @Test
    void oneKeySentTwentyTimesAtOnceTakesTheMoneyOnce() throws Exception {
        UUID id = anInvoiced("1500.00");
        String key = UUID.randomUUID().toString();
        List<Integer> answers = atOnce(CLERKS, () -> officer()
                .header("Idempotency-Key", key)
                .body("""
                        {"amount":{"amount":"100.00","currency":"GBP"},"receivedOn":"2008-05-02","method":"CARD",
                         "reference":"once"}""")
                .post(ROOT + "/subscriptions/" + id + "/payments")
                .statusCode());
        assertThat(answers).contains(201).isSubsetOf(201, 409);
        officer().get(ROOT + "/subscriptions/" + id).then().body("paid.amount", equalTo("100.00"));
    }

    @Test
    void twentyClerksWhoInvoiceTheSameSubscriptionIssueOneInvoice() throws Exception {
        UUID id = anInvitation("1500.00");
        step(id, "agreement", "{}").then().statusCode(200);
        List<Integer> answers = atOnce(CLERKS, () -> step(id, "invoice", "{}").statusCode());
        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409);
    }

    @Test
    void fiftyInvoicesAtOnceAreNumberedWithoutGapAlsoWhenClerksDieAmidIt() throws Exception {
        String type = anOrganisationType();
        String subRegion = aSubRegion();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        var orders = new ArrayList<AtOnce.Call<Integer>>();
        for (int i = 0; i < INVOICES; i++) {
            UUID id = anInvitation(anOrganisation(type, subRegion), year);
            step(id, "agreement", "{}").then().statusCode(200);
            boolean someoneDies = i % 5 == 0;
            orders.add(() -> {
                if (someoneDies) {
                    drawANumberAndDie(year);
                }
                return step(id, "invoice", "{}").statusCode();
            });
        }
        assertThat(AtOnce.call(orders)).hasSize(INVOICES).containsOnly(200);
        List<String> numbers = new Sql(dataSource)
                .list(
                        "select invoice_number from subscription where financial_year = ? order by invoice_number",
                        row -> row.getString(1),
                        year.toString());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, INVOICES)
                        .mapToObj(number -> "%s/%04d".formatted(year, number))
                        .toList());
    }

    private void drawANumberAndDie(FinancialYear year) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    numbers.nextInvoice(year);
                    throw new IllegalStateException("The process dies before it commits");
                }))
                .hasMessageContaining("dies");
    }

    @Test
    void twentyInvitationsAtOnceRaiseOneSubscription() throws Exception {
        String type = anOrganisationType();
        FinancialYear year = aFinancialYear();
        aPublishedCard(year, type, "2000.00");
        UUID organisation = anOrganisation(type, aSubRegion());
        List<Integer> answers = atOnce(CLERKS, () -> officer()
                .body("{\"organisation\":\"%s\",\"financialYear\":\"%s\"}".formatted(organisation, year))
                .post(ROOT + "/subscriptions")
                .statusCode());
        assertThat(answers).containsOnlyOnce(201).isSubsetOf(201, 409);
        officer()
                .queryParam("organisation", organisation.toString())
                .get(ROOT + "/subscriptions")
                .then()
                .body("items", hasSize(1));
    }
}
