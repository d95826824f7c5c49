package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.concordat.local.Service;
import org.concordat.sampledata.ReferenceData;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partnership's own types and roles come from one file. */
@Order(5)
@ExtendWith(WithPartnership.class)
class ReferenceDataTest {

    @Test
    void loadsEveryListOfTheExampleAndChangesNothingTheSecondTime(Partnership partnership) throws Exception {
        Path file = partnership.home().resolve("deploy/sample-data/reference-data.json");
        JsonNode lists = new ObjectMapper().readTree(Files.readString(file));

        ReferenceData.load(file, partnership.sampleDataAddresses());
        for (Service service : List.of(Service.MEMBERSHIP, Service.FUNDING, Service.PROGRAMME)) {
            ServiceClient client = partnership.machine(service);
            lists.required(service.subject()).properties().forEach(list -> assertThat(codes(client.list(list.getKey())))
                    .as(list.getKey())
                    .containsAll(codes(list.getValue())));
        }

        Settled.await(partnership);
        var events = Topics.counts(partnership.addresses().bootstrapServers());
        ReferenceData.load(file, partnership.sampleDataAddresses());
        assertThat(Topics.counts(partnership.addresses().bootstrapServers())).isEqualTo(events);
    }

    private static List<String> codes(Iterable<JsonNode> entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.required("code").asText())
                .toList();
    }
}
