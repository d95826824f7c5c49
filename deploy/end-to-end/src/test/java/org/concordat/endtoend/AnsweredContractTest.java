package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A packaged service answers the contract that was committed, in the notation that is asked for. */
@Order(7)
@ExtendWith(WithPartnership.class)
class AnsweredContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void isTheCommittedOne(Partnership partnership) throws Exception {
        for (Service service : Service.values()) {
            for (String suffix : List.of("", ".yaml", ".yml")) {
                HttpResponse<String> answer = answer(request(partnership, service, suffix));
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/yaml;charset=UTF-8");
                assertThat(answer.body()).as(service + suffix).isEqualTo(committed(partnership, service));
            }
        }
    }

    @Test
    void isAnsweredInJsonToThoseWhoAskForIt(Partnership partnership) throws Exception {
        for (Service service : Service.values()) {
            for (HttpRequest.Builder asking : List.of(
                    request(partnership, service, ".json"),
                    request(partnership, service, "?format=JSON"),
                    request(partnership, service, "").header("Accept", "application/json"))) {
                HttpResponse<String> answer = answer(asking);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
                assertThat(JSON.readTree(answer.body()))
                        .as(answer.request().toString())
                        .isEqualTo(new YAMLMapper().readTree(committed(partnership, service)));
            }
        }
    }

    @Test
    void isCompressedForThoseWhoTakeItSo(Partnership partnership) throws Exception {
        for (Service service : Service.values()) {
            assertThat(answer(request(partnership, service, "").header("Accept-Encoding", "gzip"))
                            .headers()
                            .firstValue("Content-Encoding"))
                    .hasValue("gzip");
        }
    }

    @Test
    void canOnlyBeRead(Partnership partnership) throws Exception {
        for (Service service : Service.values()) {
            HttpResponse<String> answer =
                    answer(request(partnership, service, "").PUT(BodyPublishers.ofString("openapi: 3.1.0")));
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
            assertThat(JSON.readTree(answer.body()).required("type").asText())
                    .isEqualTo("urn:concordat:problem:method-not-allowed");
        }
    }

    private static HttpRequest.Builder request(Partnership partnership, Service service, String suffix) {
        URI root = partnership.addresses().of(service);
        return HttpRequest.newBuilder(root.resolve("/" + service.subject() + "/openapi" + suffix));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return ServiceClient.http().send(request.build(), BodyHandlers.ofString());
    }

    private static String committed(Partnership partnership, Service service) throws IOException {
        Path file = partnership.home().resolve(service.processName()).resolve("contract/openapi.yaml");
        return Files.readString(file);
    }
}
