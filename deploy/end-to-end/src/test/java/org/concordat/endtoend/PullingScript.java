package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What a partner's script does that keeps a copy of everything: it follows the change feed from where it stopped, keeps the
 * newest state of each record in a file, and fetches every report once nothing is left. Each file is written aside and then put
 * in its place, the position last; so whenever it is killed it goes on from there, and what it does twice changes nothing.
 */
final class PullingScript {
    static final String POSITION = "position";
    static final String REPORTS = "reports";
    static final String YEAR = "financialYear=2008-09";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final String root;
    private final String token;

    private PullingScript(Path folder, String root, String token) {
        this.folder = folder;
        this.root = root;
        this.token = token;
    }

    /** @param args the folder of the copy, reporting's address and a token */
    public static void main(String... args) throws IOException, InterruptedException {
        new PullingScript(Path.of(args[0]), args[1], args[2]).pull();
    }

    private void pull() throws IOException, InterruptedException {
        boolean more = true;
        while (more) {
            JsonNode feed = JSON.readTree(get("changes?limit=5&after=" + position()));
            for (JsonNode change : feed.required("changes")) {
                put(
                        folder.resolve(change.required("topic").asText())
                                .resolve(change.required("subject").asText() + ".json"),
                        JSON.writeValueAsBytes(change));
            }
            put(folder.resolve(POSITION), feed.required("lastPosition").asText().getBytes(StandardCharsets.UTF_8));
            more = feed.required("more").asBoolean();
        }
        for (JsonNode report : JSON.readTree(get("reports?limit=100")).required("items")) {
            String file = report.required("name").asText() + ".csv";
            put(folder.resolve(REPORTS).resolve(file), get("reports/%s?%s".formatted(file, YEAR)));
        }
    }

    private long position() throws IOException {
        Path kept = folder.resolve(POSITION);
        return Files.exists(kept) ? Long.parseLong(Files.readString(kept)) : 0;
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    private static void put(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.write(file.resolveSibling(file.getFileName() + ".new"), content);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
