package org.concordat.funding.openness.dossier;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A dossier as an auditor unpacks it. */
record Unzipped(Map<String, byte[]> files) {

    static Unzipped of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var input = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
                files.put(entry.getName(), input.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Unzipped(files);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    JsonPath json(String file) {
        return JsonPath.from(text(file));
    }

    JsonPath manifest() {
        return json("manifest.json");
    }

    /** The only file that begins and ends so. */
    String named(String begin, String end) {
        return names().stream()
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .reduce((one, other) -> {
                    throw new AssertionError("Several files " + begin + "*" + end);
                })
                .orElseThrow();
    }
}
