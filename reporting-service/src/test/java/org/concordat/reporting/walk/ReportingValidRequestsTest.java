package org.concordat.reporting.walk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.RuleInWords;
import org.concordat.platform.testing.ValidRequestWalk;
import org.concordat.reporting.Told;
import org.junit.jupiter.api.BeforeEach;

/** In a package whose name comes last, so that it meets what all other tests have left, and none meets what it leaves. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReportingValidRequestsTest extends ValidRequestWalk {

    private static final String TYPE = "WALKED_TYPE";
    private static final String SUB_REGION = "WALKED_SUB_REGION";
    private static final String PROGRAMME = "WALKED_PROGRAMME";

    @Inject
    Told told;

    @BeforeEach
    void codesThatAreKnown() {
        told.that(
                "membership.organisations",
                Map.of(
                        "name",
                        "Body",
                        "type",
                        TYPE,
                        "subRegion",
                        SUB_REGION,
                        "activeFrom",
                        "1974-04-01",
                        "activeUntil",
                        "2009-03-31"));
        told.that(
                "programme.programmes",
                Map.of("id", UUID.randomUUID(), "code", PROGRAMME, "name", "A programme", "years", List.of()));
    }

    @Override
    protected Map<String, List<String>> saidInWords() {
        return Map.of(
                "topic", List.of("membership.organisations", "programme.projects", "reporting.indicators"),
                "organisationType.code", List.of(TYPE),
                "subRegion.code", List.of(SUB_REGION),
                "programme.code", List.of(PROGRAMME));
    }

    @Override
    protected List<RuleInWords> rulesInWords() {
        // only an organisation's user has a series of its own
        return List.of(
                new RuleInWords("getIndicatorSeries", "organisation", query -> query.containsKey("organisation")));
    }
}
