package org.concordat.programme.support.advisory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.AdvisoryClerk.network;
import static org.concordat.programme.support.AdvisoryClerk.published;
import static org.concordat.programme.support.AdvisoryClerk.withdraw;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.user;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.AudiencesTold;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AdvisoryFeedTest {

    private static final String ATOM = "/programme/v1/advisory-feed";
    private static final String JSON = "/programme/v1/advisory-json-feed";

    @Inject
    AgroalDataSource dataSource;

    private UUID council;
    private String first;
    private String second;

    @BeforeEach
    void twoAdvisories() {
        council = new Membership(dataSource).organisation("cheshire");
        String audience = network(new AudiencesTold(dataSource).network(council));
        first = published(audience);
        second = published(audience);
    }

    private static SyndFeed atom(RequestSpecification who) throws Exception {
        String text = who.accept("application/atom+xml")
                .get(ATOM)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml;charset=UTF-8")
                .extract()
                .asString();
        return new SyndFeedInput().build(new StringReader(text));
    }

    private static JsonNode json(RequestSpecification who) throws Exception {
        String text = who.accept("application/feed+json")
                .get(JSON)
                .then()
                .statusCode(200)
                .contentType("application/feed+json;charset=UTF-8")
                .extract()
                .asString();
        return new ObjectMapper().readTree(text);
    }

    private static String publishedAt(String advisory) {
        return officer().get(advisory).path("publishedAt");
    }

    @Test
    void readersOfAtomFindTheLatestFirst() throws Exception {
        SyndFeed feed = atom(user(council));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Advisories of the partnership");
        assertThat(feed.getAuthors()).hasSize(1);
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly("urn:uuid:" + id(second), "urn:uuid:" + id(first));
        SyndEntry entry = feed.getEntries().get(0);
        assertThat(entry.getTitle()).isEqualTo("Forged invoices <&> letters");
        assertThat(entry.getContents().get(0).getValue()).isEqualTo("Pay none & tell us.");
        assertThat(entry.getLink()).isEqualTo("https://example.org/forged");
        assertThat(entry.getCategories()).extracting("name").containsExactly("WARNING", "HIGH");
        assertThat(entry.getUpdatedDate().toInstant())
                .isEqualTo(Instant.parse(publishedAt(second)).truncatedTo(ChronoUnit.SECONDS));
        assertThat(feed.getPublishedDate()).isEqualTo(entry.getUpdatedDate());
    }

    @Test
    void readersOfJsonFeedFindTheLatestFirst() throws Exception {
        JsonNode feed = json(user(council));
        // what JSON Feed 1.1 requires
        assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("title").asText()).isEqualTo("Advisories of the partnership");
        assertThat(feed.get("items")).hasSize(2);
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asText()).isEqualTo("urn:uuid:" + id(second));
        assertThat(item.get("content_text").asText()).isEqualTo("Pay none & tell us.");
        assertThat(item.get("title").asText()).isEqualTo("Forged invoices <&> letters");
        assertThat(item.get("external_url").asText()).isEqualTo("https://example.org/forged");
        assertThat(item.get("date_published").asText()).isEqualTo(publishedAt(second));
        assertThat(item.get("tags")).extracting(JsonNode::asText).containsExactly("WARNING", "HIGH");
    }

    @Test
    void bothFeedsSayOfWhichKindAnAdvisoryIs() throws Exception {
        UUID reader = new Membership(dataSource).organisation("cheshire");
        String audience = network(new AudiencesTold(dataSource).network(reader));
        published("NEWSLETTER", audience);
        published("POLICY_UPDATE", audience);
        assertThat(json(user(reader)).get("items"))
                .extracting(item -> item.get("tags").get(0).asText())
                .containsExactly("POLICY_UPDATE", "NEWSLETTER");
        assertThat(atom(user(reader)).getEntries())
                .extracting(entry -> entry.getCategories().get(0).getName())
                .containsExactly("POLICY_UPDATE", "NEWSLETTER");
    }

    @Test
    void whatIsWithdrawnOrForOthersIsInNoFeed() throws Exception {
        withdraw(officer(), second).statusCode(200);
        assertThat(json(user(council)).get("items")).hasSize(1);
        assertThat(atom(user(council)).getEntries()).hasSize(1);
        RequestSpecification neighbour = user(new Membership(dataSource).organisation("cheshire"));
        assertThat(json(neighbour).get("items")).isEmpty();
        assertThat(atom(user(UUID.randomUUID())).getEntries()).isEmpty();
        assertThat(json(officer()).get("items").size()).isBetween(1, 50);
    }

    @Test
    void areForThoseWhoReadAdvisoriesAlone() {
        as(Roles.ASSESSOR).get(ATOM).then().statusCode(403);
        as(Roles.ASSESSOR).get(JSON).then().statusCode(403);
        officer().accept("application/json").get(ATOM).then().statusCode(406);
    }
}
