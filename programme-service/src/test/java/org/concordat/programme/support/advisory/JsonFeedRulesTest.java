package org.concordat.programme.support.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.AdvisoryClerk.ADVISORIES;
import static org.concordat.programme.support.AdvisoryClerk.body;
import static org.concordat.programme.support.AdvisoryClerk.network;
import static org.concordat.programme.support.AdvisoryClerk.published;
import static org.concordat.programme.support.SupportClerk.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.AudiencesTold;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed as it is answered, held against what JSON Feed 1.1 requires. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class JsonFeedRulesTest {

    private static final JsonSchema RULES = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonFeedRulesTest.class.getResourceAsStream("/json-feed-1.1.schema.json"));

    @Inject
    AgroalDataSource dataSource;

    private UUID council;

    /** One advisory with a link and one without. */
    @BeforeEach
    void twoAdvisories() {
        council = new Membership(dataSource).organisation("cheshire");
        String audience = network(new AudiencesTold(dataSource).network(council));
        published(audience);
        officer()
                .body(body("NEWSLETTER", audience).replaceFirst("\"link\":\"[^\"]*\",", ""))
                .post(ADVISORIES)
                .then()
                .statusCode(201);
    }

    private static JsonNode feed(RequestSpecification who) throws Exception {
        return new ObjectMapper()
                .readTree(who.accept("application/feed+json")
                        .get("/programme/v1/advisory-json-feed")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private static Set<ValidationMessage> violations(JsonNode feed) {
        return RULES.validate(feed, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    @Test
    void theFeedKeepsToTheSpecification() throws Exception {
        JsonNode feed = feed(user(council));
        assertThat(feed.get("items")).hasSize(2);
        assertThat(violations(feed)).isEmpty();
        assertThat(violations(feed(officer()))).isEmpty();
    }

    @Test
    void aFeedWithoutAnyAdvisoryKeepsToItToo() throws Exception {
        JsonNode feed = feed(user(UUID.randomUUID()));
        assertThat(feed.get("items")).isEmpty();
        assertThat(violations(feed)).isEmpty();
    }

    @Test
    void theRulesFindWhatTheSpecificationRefuses() throws Exception {
        Map<String, Consumer<ObjectNode>> faults = Map.of(
                "no version", feed -> feed.remove("version"),
                "no title", feed -> feed.remove("title"),
                "no items", feed -> feed.remove("items"),
                "no id", feed -> item(feed).remove("id"),
                "an id that is no string", feed -> item(feed).put("id", 1),
                "no content", feed -> item(feed).remove("content_text"),
                "a day where an instant belongs", feed -> item(feed).put("date_published", "2008-10-20"),
                "no address", feed -> item(feed).put("external_url", "the library"),
                "one tag that is no list", feed -> item(feed).put("tags", "WARNING"),
                "an author without a name", feed -> feed.putArray("authors").addObject());
        JsonNode feed = feed(user(council));
        faults.forEach((fault, make) -> {
            ObjectNode faulty = feed.deepCopy();
            make.accept(faulty);
            assertThat(violations(faulty)).as(fault).isNotEmpty();
        });
    }

    private static ObjectNode item(ObjectNode feed) {
        return (ObjectNode) feed.get("items").get(0);
    }
}
