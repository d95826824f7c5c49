package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service is made of may be given on under Apache 2.0, by the bill of materials that its build writes. */
class LicencesTest {

    /** By SPDX id, or by the library's own words where it names none; of several licences of a library one is enough. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "CC0-1.0",
            "EPL-1.0",
            "EPL-2.0",
            "LGPL-2.1-or-later",
            "MIT",
            "MIT-0",
            "FreeBSD License",
            "GNU Library or Lesser General Public License (LGPL)",
            "Public Domain");

    @ParameterizedTest
    @ValueSource(strings = {"membership-service", "funding-service", "programme-service", "reporting-service"})
    void everyComponentHasALicenceThatIsAllowed(String service) throws IOException {
        assumeFalse(
                "offline=true".equals(System.getProperty("maven.settings")),
                "Offline, the build writes no bill of materials");
        JsonNode bill = new ObjectMapper()
                .readTree(Path.of("../..", service, "target/bom.json").toFile());
        List<JsonNode> components = listed(bill.path("components"));
        assertThat(components).as("components of %s", service).hasSizeGreaterThan(200);
        assertThat(components)
                .filteredOn(component -> licencesOf(component).stream().noneMatch(ALLOWED::contains))
                .as("components of %s without a licence that is allowed", service)
                .extracting(component -> component.path("purl").asText() + " " + component.path("licenses"))
                .isEmpty();
    }

    private static List<String> licencesOf(JsonNode component) {
        var licences = new ArrayList<String>();
        for (JsonNode choice : component.path("licenses")) {
            licences.add(choice.path("expression").asText());
            licences.add(choice.path("license").path("id").asText());
            licences.add(choice.path("license").path("name").asText());
        }
        return licences;
    }

    private static List<JsonNode> listed(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
