package org.concordat.endtoend;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.concordat.local.Service;
import org.concordat.sampledata.ReferenceData;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** What a {@link Load} asks of an empty partnership, and no more than the previous version knows. */
final class SmallRegion {
    private static final String PUBLISHED_ON = "2008-02-01";

    private SmallRegion() {}

    static void prepare(Partnership empty) {
        referenceData(empty);
        rateCard(empty.machine(Service.MEMBERSHIP));
        fund(empty.machine(Service.FUNDING));
    }

    private static void referenceData(Partnership empty) {
        try {
            Path lists = Path.of(
                    SmallRegion.class.getResource("/faults/reference-data.json").toURI());
            ReferenceData.load(lists, empty.sampleDataAddresses());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void rateCard(ServiceClient membership) {
        String card = membership
                .post(
                        "rate-cards",
                        object(
                                "name",
                                "All alike",
                                "financialYear",
                                Load.YEAR,
                                "classes",
                                List.of(object(
                                        "name",
                                        "Everybody",
                                        "organisationTypes",
                                        List.of("DISTRICT", "HEALTH"),
                                        "annualAmount",
                                        money(new BigDecimal("500")),
                                        "proRata",
                                        "NONE")),
                                "effectiveOn",
                                PUBLISHED_ON),
                        IdempotencyKey.of("rate card"))
                .id();
        membership.post(
                "rate-cards/" + card + "/publication",
                object("effectiveOn", PUBLISHED_ON),
                IdempotencyKey.of("publication"));
    }

    private static void fund(ServiceClient funding) {
        funding.post(
                "funds",
                object(
                        "code",
                        "SUBSCRIPTIONS",
                        "name",
                        "Subscriptions",
                        "purpose",
                        "What members pay",
                        "takesSubscriptions",
                        true),
                IdempotencyKey.of("fund"));
    }
}
