package org.concordat.funding.openness.threesixtygiving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.resource.MapSchemaLoader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** The official schema and codelists of the 360Giving Data Standard, where they are beside the repository. */
final class OfficialStandard {

    private static final String SCHEMAS = "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/";
    private static final String GRANT = "/schema/360-giving-schema.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    private OfficialStandard(Path folder) {
        this.folder = folder;
    }

    /** Looked for above the repository, wherever that is. */
    static Optional<OfficialStandard> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .flatMap(above -> Stream.of(above.resolve("data/360giving"), above.resolve("shared/data/360giving")))
                .filter(Files::isDirectory)
                .findFirst()
                .map(OfficialStandard::new);
    }

    static boolean isThere() {
        return find().isPresent();
    }

    /** The schema of a package; it names the grants' schema by an earlier number than that has. */
    JsonSchema packages() {
        String grants = read("360-giving-schema.json");
        Map<String, String> known = Map.of(SCHEMAS + "1.4.2" + GRANT, grants, SCHEMAS + "1.4.3" + GRANT, grants);
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.schemaLoaders(loaders -> loaders.add(new MapSchemaLoader(known))))
                .getSchema(read("360-giving-package-schema.json"));
    }

    JsonNode grants() {
        try {
            return JSON.readTree(read("360-giving-schema.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The codes of a codelist. */
    Set<String> codes(String list) {
        try {
            return CSVFormat.RFC4180.parse(new StringReader(read("codelists/" + list + ".csv"))).stream()
                    .skip(1)
                    .map(line -> line.get(0))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A schema calls its dialect by an address that validators do not know. */
    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8)
                    .replace("http://json-schema.org/draft/2020-12", "https://json-schema.org/draft/2020-12");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
