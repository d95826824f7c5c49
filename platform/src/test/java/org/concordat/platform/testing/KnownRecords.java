package org.concordat.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.concordat.platform.testing.ContractWalk.Operation;

/** What a service has shown of its records so far: their paths, and the values of their properties by name. */
final class KnownRecords {

    private static final int MOST = 60;

    private final Map<String, Set<String>> paths = new LinkedHashMap<>();
    private final Map<String, Set<JsonNode>> values = new LinkedHashMap<>();
    private final ContractShapes shapes;

    /** The beginning of each path up to a parameter, and what that parameter takes. */
    private final Map<String, JsonNode> templates = new LinkedHashMap<>();

    KnownRecords(List<Operation> operations, ContractShapes shapes) {
        this.shapes = shapes;
        for (Operation operation : operations) {
            for (JsonNode parameter : operation.parameters("path")) {
                String name = "{" + parameter.path("name").asText() + "}";
                int end = operation.path().indexOf(name) + name.length();
                templates.put(operation.path().substring(0, end), parameter.path("schema"));
            }
        }
    }

    /** @param path that gave the answer, without its query */
    void learn(String path, JsonNode answer) {
        Stream<JsonNode> items = answer.has("items") ? elements(answer.path("items")) : Stream.of(answer);
        items.forEach(item -> {
            learn(item);
            if (answer.has("items")) {
                templates.keySet().stream()
                        .filter(template -> isRecordIn(path, template))
                        .forEach(template -> learn(template, path, item));
            }
        });
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        var all = new ArrayList<JsonNode>();
        list.forEach(all::add);
        return all.stream();
    }

    private static boolean isRecordIn(String path, String template) {
        String list = template.substring(0, template.lastIndexOf('/'));
        return path.matches(list.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    private void learn(String template, String path, JsonNode item) {
        String parameter = template.substring(template.lastIndexOf('{') + 1, template.length() - 1);
        Stream.of(parameter, "id", "code")
                .map(item::path)
                .filter(key -> key.isValueNode() && shapes.takes(templates.get(template), key))
                .findFirst()
                .ifPresent(key -> {
                    add(paths, template, path + "/" + key.asText());
                    String list = template.substring(0, template.lastIndexOf('/'));
                    String record = singular(list.substring(list.lastIndexOf('/') + 1));
                    add(values, record, key);
                    if (item.path("code").isTextual()) {
                        add(values, codeOf(record), item.path("code"));
                    }
                });
    }

    /** The record that a list of this name holds: {@code organisation} of {@code organisations}. */
    private static String singular(String list) {
        String words = list.endsWith("ies") ? list.substring(0, list.length() - 3) + "y" : list.replaceAll("s$", "");
        return name(words.split("-"));
    }

    /** The name of the codes of such records; no property has it. */
    static String codeOf(String record) {
        return record + ".code";
    }

    static String name(String... words) {
        var name = new StringBuilder();
        for (String word : words) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private void learn(JsonNode item) {
        item.properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                add(values, property.getKey(), property.getValue());
            } else if (property.getValue().isArray()) {
                property.getValue().forEach(each -> {
                    if (each.isValueNode()) {
                        add(values, property.getKey(), each);
                    } else {
                        learn(each);
                    }
                });
            } else {
                learn(property.getValue());
            }
        });
    }

    private static <T> void add(Map<String, Set<T>> all, String name, T value) {
        Set<T> known = all.computeIfAbsent(name, first -> new LinkedHashSet<>());
        if (known.size() < MOST) {
            known.add(value);
        }
    }

    /** Values that some record has in a property of this name. */
    List<JsonNode> values(String name) {
        return List.copyOf(values.getOrDefault(name, Set.of()));
    }

    /** The paths of records that there are, for the longest part of the template of which there are any. */
    Collection<String> paths(String template) {
        for (int end = template.lastIndexOf('}'); end >= 0; end = template.lastIndexOf('}', end - 1)) {
            String rest = template.substring(end + 1);
            Set<String> there = paths.getOrDefault(template.substring(0, end + 1), Set.of());
            if (!there.isEmpty()) {
                return there.stream().map(path -> path + rest).toList();
            }
        }
        return List.of(template);
    }
}
