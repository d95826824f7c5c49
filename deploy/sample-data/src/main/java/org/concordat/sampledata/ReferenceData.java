package org.concordat.sampledata;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;

/**
 * Loads a partnership's own types, roles and other lists of codes from one file. A code that a list has already is
 * skipped, so that loading again changes nothing.
 */
public final class ReferenceData {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReferenceData() {}

    /** Loads and says what is new on the standard output. */
    public static void load(Path file, Addresses addresses) {
        JsonNode lists = read(file);
        Services services = Services.at(addresses, Patience.USUAL);
        Progress progress = new Progress(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        progress.heading("Loading the reference data in " + file);
        lists.properties().forEach(service -> service.getValue()
                .properties()
                .forEach(list -> load(client(service.getKey(), services), list.getKey(), list.getValue(), progress)));
    }

    private static void load(ServiceClient service, String list, JsonNode entries, Progress progress) {
        Set<String> known = service.list(list).stream().map(ReferenceData::code).collect(toSet());
        List<JsonNode> all = StreamSupport.stream(entries.spliterator(), false).toList();
        List<JsonNode> missing =
                all.stream().filter(entry -> !known.contains(code(entry))).toList();
        missing.forEach(entry -> service.post(list, entry, IdempotencyKey.of(list, entry)));
        progress.loaded(list.replace('-', ' '), all, missing);
    }

    private static String code(JsonNode entry) {
        return entry.path("code").asText();
    }

    private static ServiceClient client(String name, Services services) {
        return switch (name) {
            case "membership" -> services.membership();
            case "funding" -> services.funding();
            case "programme" -> services.programme();
            case "reporting" -> services.reporting();
            default ->
                throw new IllegalArgumentException("There is no service \"" + name
                        + "\". A file of reference data names membership, funding, programme or reporting.");
        };
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(
                    "%s is not JSON: %s Mend it and try again.".formatted(file, notJson.getMessage()), notJson);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        }
    }
}
