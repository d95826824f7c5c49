package org.concordat.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.platform.testing.ContractWalk.Operation;
import org.concordat.platform.testing.ContractWalkCaller.Answer;

/** What is wrong with the answers to requests whose values are wrong, or right; many faults of one kind are told once. */
final class WrongAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SHOWN = 100;
    private static final Set<Integer> NEVER_OF_A_RULE = Set.of(400, 401, 405, 406, 412, 415, 428);

    /** Names of types, packages and exceptions, and statements, of which a caller knows nothing. */
    private static final Pattern INNER_WORDS = Pattern.compile("\\b(java|javax|jakarta|org|com|io)\\.[a-z]|Exception"
            + "|\\b[A-Z][a-z]+[A-Z][A-Za-z]*\\b|SQL|varchar|numeric\\("
            + "|(?i)\\b(select|insert into|update|delete from)\\b.*\\b(from|values|set|where)\\b");

    /** What may become of a request. */
    enum Expected {
        /** It is wrong, and the answer says where. */
        REFUSED,
        /** The contract takes the value that is wrong; then the service may answer what it likes. */
        ANYTHING,
        /** It is right: a rule may forbid what it asks for, but nothing of it is invalid. */
        UNDERSTOOD;

        static Expected of(boolean taken) {
            return taken ? ANYTHING : REFUSED;
        }
    }

    /**
     * A request with a value to look at.
     *
     * @param place the parameter's name, or a JSON pointer into the body; empty for the request as a whole
     */
    record Trial(Operation operation, String place, String value, Expected expected) {

        /** Of a request that is right, the answer names it. */
        private String placeOfFault() {
            return expected == Expected.UNDERSTOOD ? "" : place;
        }

        private boolean mustBeRefused() {
            return expected == Expected.REFUSED;
        }
    }

    private final AnswerContract contract;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    WrongAnswers(AnswerContract contract) {
        this.contract = contract;
    }

    /** @return whether there is something wrong */
    boolean look(Trial trial, String path, Answer answer) {
        String fault = faultOf(trial, path, answer);
        if (fault != null) {
            faults.computeIfAbsent(
                            "%s, %s: %s".formatted(trial.operation(), trial.placeOfFault(), fault),
                            first -> new ArrayList<>())
                    .add("%s, answered %d %s"
                            .formatted(shortened(trial.value(), 60), answer.status(), shortened(answer.body(), 500)));
        }
        return fault != null;
    }

    Stream<String> kinds() {
        return faults.entrySet().stream().limit(MOST_SHOWN).map(kind -> "%s (%d times), such as %s"
                .formatted(
                        kind.getKey(), kind.getValue().size(), kind.getValue().get(0)));
    }

    private static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length) + "…" : text;
    }

    /** {@code null} when nothing is wrong. */
    String faultOf(Trial trial, String path, Answer answer) {
        if (answer.status() >= 500) {
            return "fails";
        }
        if (!trial.operation().spec().path("responses").has(Integer.toString(answer.status()))) {
            return "outside the contract";
        }
        try {
            contract.assertKept(
                    trial.operation().method(),
                    URI.create(path).getRawPath(),
                    answer.status(),
                    answer.type(),
                    answer.body());
        } catch (AssertionError broken) {
            return "against its schema: " + broken.getMessage();
        }
        if (answer.status() < 400) {
            return trial.mustBeRefused() ? "taken" : null;
        }
        if (!answer.type().startsWith("application/problem+json")) {
            return "no problem";
        }
        if (answer.status() == 404 && !trial.operation().path().contains("{")) {
            return "takes a value for a path";
        }
        JsonNode problem = read(answer.body());
        if (trial.mustBeRefused() && answer.status() != 400) {
            return "not 400";
        }
        if (trial.mustBeRefused() && !isNamed(trial.place(), problem)) {
            return "does not name the place";
        }
        if (trial.expected() == Expected.UNDERSTOOD) {
            return NEVER_OF_A_RULE.contains(answer.status()) ? "is not understood at " + placesOf(problem) : null;
        }
        return faultOf(problem, trial);
    }

    private static List<String> placesOf(JsonNode problem) {
        return problem.path("errors").findValuesAsText("pointer").stream()
                .map(pointer -> pointer.replaceAll("/\\d+(?=/|$)", "/0"))
                .distinct()
                .toList();
    }

    private static boolean isNamed(String place, JsonNode problem) {
        for (JsonNode error : problem.path("errors")) {
            String pointer = error.path("pointer").asText();
            boolean isAround = !pointer.isEmpty() && place.startsWith(pointer + "/");
            if (pointer.equals(place) || pointer.startsWith(place + "/") || isAround) {
                return true;
            }
        }
        return false;
    }

    private static String faultOf(JsonNode problem, Trial trial) {
        for (JsonNode error : problem.path("errors")) {
            String pointer = error.path("pointer").asText();
            if (!pointer.isEmpty() && !pointer.startsWith("/") && !isParameter(trial, pointer)) {
                return "names " + pointer + ", which is neither a pointer nor a parameter";
            }
            if (speaksOfInnerThings(error, trial)) {
                return "speaks of inner things";
            }
        }
        return speaksOfInnerThings(problem, trial) ? "speaks of inner things" : null;
    }

    private static boolean speaksOfInnerThings(JsonNode told, Trial trial) {
        String detail = told.path("detail").asText();
        // what was sent may stand in it
        return INNER_WORDS
                .matcher(trial.value().isBlank() ? detail : detail.replace(trial.value(), ""))
                .find();
    }

    private static boolean isParameter(Trial trial, String name) {
        return name.equals(trial.place())
                || Stream.of("path", "query", "header")
                        .flatMap(in -> trial.operation().parameters(in).stream())
                        .anyMatch(parameter -> parameter.path("name").asText().equals(name));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("The contract held it for JSON: " + body, notJson);
        }
    }
}
