package org.concordat.platform.referencedata;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Gives the operations of {@link ReferenceListResource}, which all lists share, each list's own words in the contract. They
 * follow from its tag.
 */
public final class ReferenceListWords {

    private static final String ONE = "{one}";
    private static final String MANY = "{many}";

    private ReferenceListWords() {}

    public static void complete(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(ReferenceListWords::isOfAList)
                .forEach(ReferenceListWords::complete);
    }

    private static boolean isOfAList(Operation operation) {
        return operation.getSummary() != null
                && (operation.getSummary().contains(ONE)
                        || operation.getSummary().contains(MANY));
    }

    /** The id of an operation of a list: of the list tagged "Old coins", {@code list} is {@code listOldCoins}. */
    public static String operationId(String tag, String method) {
        return switch (method) {
            case "list" -> "list" + camelCase(many(tag));
            case "importAll" -> "import" + camelCase(many(tag));
            case "history" -> "list" + camelCase(one(tag)) + "History";
            default -> method + camelCase(one(tag));
        };
    }

    private static void complete(Operation operation) {
        String tag = operation.getTags().get(0);
        String method = methodOf(operation);
        operation.setOperationId(operationId(tag, method));
        operation.setSummary(inWordsOf(tag, operation.getSummary()));
        operation.setDescription(inWordsOf(tag, operation.getDescription()));
    }

    /** Until it is named here, an operation's id is made of class and method with {@code _} between them. */
    private static String methodOf(Operation operation) {
        return operation.getOperationId().substring(operation.getOperationId().indexOf('_') + 1);
    }

    private static String inWordsOf(String tag, String text) {
        String article = one(tag).matches("[aeiou].*") ? "an " : "a ";
        return text.replace(ONE, article + one(tag)).replace(MANY, many(tag));
    }

    private static String many(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    private static String one(String tag) {
        return many(tag).endsWith("ies")
                ? many(tag).replaceFirst("ies$", "y")
                : many(tag).replaceFirst("s$", "");
    }

    private static String camelCase(String words) {
        return Arrays.stream(words.split("[ -]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
