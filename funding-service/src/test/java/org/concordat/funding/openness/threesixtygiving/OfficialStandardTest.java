package org.concordat.funding.openness.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.award;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.organisation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.ValidationMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.concordat.funding.fund.fund.SourceKind;
import org.concordat.funding.openness.threesixtygiving.rest.GrantColumns;
import org.concordat.funding.register.organisation.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is published, held against the official schema and codelists; where they are not at hand there is nothing to hold. */
@EnabledIf(value = "isThere", disabledReason = "The 360Giving standard is not beside the repository")
class OfficialStandardTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final OfficialStandard standard = OfficialStandard.find().orElseThrow();

    static boolean isThere() {
        return OfficialStandard.isThere();
    }

    private static List<Grant> grants() {
        return List.of(
                award().grant(SourceKind.GRANT, SourceKind.OTHER),
                award().ofPartnership("West Cumbria").grant(),
                award().ofEarlierTimes().grant(),
                award().to(organisation(
                                "Cumbria Care", new Identifier("GB-CHC", "1"), new Identifier("GB-GSS", "E31000009")))
                        .grant(),
                award().to(organisation(null)).grant());
    }

    private static ObjectNode packaged() {
        ObjectNode packaged = JSON.valueToTree(
                GrantPackage.of(GrantMother.PUBLISHER, "https://licence.example.org/", LocalDate.of(2009, 4, 1)));
        ArrayNode grants = packaged.putArray("grants");
        grants().forEach(grant -> grants.add(JSON.<JsonNode>valueToTree(grant)));
        return packaged;
    }

    private Set<ValidationMessage> faults(JsonNode packaged) {
        return standard.packages()
                .validate(packaged, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    @Test
    void thePackageKeepsTheOfficialSchema() {
        assertThat(faults(packaged())).isEmpty();
    }

    @Test
    void theSchemaWouldNoticeAGrantWithoutItsRecipient() {
        ObjectNode packaged = packaged();
        ((ObjectNode) packaged.at("/grants/0")).remove("recipientOrganization");
        assertThat(faults(packaged)).isNotEmpty();
    }

    @Test
    void everyPropertyIsOneOfTheStandards() {
        JsonNode known = standard.grants().path("properties");
        packaged().path("grants").forEach(grant -> grant.fieldNames()
                .forEachRemaining(name -> assertThat(known.has(name)).as(name).isTrue()));
    }

    @Test
    void codesAreThoseOfTheCodelists() {
        Set<String> areas = standard.codes("geoCodeType");
        for (String kind : List.of(
                "E04", "E06", "E07", "E08", "E09", "E10", "E12", "E22", "E23", "E26", "E31", "E37", "E38", "S12",
                "W06")) {
            assertThat(GeoCodeType.of(kind + "000001").orElseThrow()).isIn(areas);
        }
        assertThat(award().ofPartnership("West Cumbria").grant().regrantType()).isIn(standard.codes("regrantType"));
        assertThat(award().grant().currency()).isIn(standard.codes("currency"));
        assertThat(award().grant().beneficiaryLocation().get(0).countryCode()).isIn(standard.codes("countryCode"));
    }

    @Test
    void columnsAreCalledAsTheSchemaCallsItsFields() {
        var titles = new TreeSet<String>();
        JsonNode schema = standard.grants();
        schema.path("properties").forEach(field -> {
            String title = title(field, schema);
            titles.add(title);
            referred(field.path("items"), schema).path("properties").forEach(inside -> Stream.of("", "0:", "1:", "2:")
                    .forEach(place -> titles.add(title + ":" + place + title(inside, schema))));
        });
        assertThat(titles).containsAll(GrantColumns.titles(3));
    }

    private static String title(JsonNode field, JsonNode schema) {
        return referred(field, schema).path("title").asText();
    }

    private static JsonNode referred(JsonNode field, JsonNode schema) {
        return field.has("$ref") ? schema.at(field.path("$ref").asText().substring(1)) : field;
    }
}
