package org.concordat.membership.subscription.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.concordat.membership.register.organisation.Identifier;

/**
 * Where a body takes in electronic invoices: its number in a register of Peppol's list of electronic address schemes. It says
 * where a document is sent to, not what it says, and so is read when a document is sent.
 *
 * @param scheme four digits of Peppol's list, such as {@code 0088} for a Global Location Number
 */
public record ElectronicAddress(String scheme, String id) {

    static final String GLOBAL_LOCATION_NUMBER = "0088";

    /** In the order in which they are looked for; the code of the scheme on Peppol's list, by that of the identifier here. */
    private static final Map<String, String> SCHEMES = schemes();

    private static final Pattern NOTATION = Pattern.compile("\\d{4}:\\S{1,50}");

    private static Map<String, String> schemes() {
        var schemes = new LinkedHashMap<String, String>();
        schemes.put("GLN", GLOBAL_LOCATION_NUMBER);
        schemes.put("GB-VAT", "9932");
        schemes.put("XI-LEI", "0199");
        return schemes;
    }

    /** What an organisation's identifiers say: its Peppol address in full, or its number in a register that Peppol knows. */
    static Optional<ElectronicAddress> of(Collection<Identifier> identifiers) {
        Stream<ElectronicAddress> inFull = value("PEPPOL", identifiers).flatMap(ElectronicAddress::parse).stream();
        Stream<ElectronicAddress> byNumber = SCHEMES.entrySet().stream()
                .flatMap(scheme -> value(scheme.getKey(), identifiers).stream()
                        .map(id -> new ElectronicAddress(scheme.getValue(), id)));
        return Stream.concat(inFull, byNumber)
                .filter(ElectronicAddress::isWellFormed)
                .findFirst();
    }

    private static Optional<String> value(String scheme, Collection<Identifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equalsIgnoreCase(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    /** @param text {@code scheme:id}; anything else is no address */
    static Optional<ElectronicAddress> parse(String text) {
        if (!NOTATION.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split(":", 2);
        return Optional.of(new ElectronicAddress(parts[0], parts[1])).filter(ElectronicAddress::isWellFormed);
    }

    /** Peppol's own schemes, which begin with 99, are no registers of the international code list (ISO/IEC 6523). */
    public boolean isOfAnInternationalRegister() {
        return !scheme.startsWith("99");
    }

    /** Peppol refuses a Global Location Number whose check digit is wrong. */
    private boolean isWellFormed() {
        return !scheme.equals(GLOBAL_LOCATION_NUMBER) || id.matches("\\d{13}") && checkSum() % 10 == 0;
    }

    /** GS1's: every second digit counts three times. */
    private int checkSum() {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) {
            sum += Character.digit(id.charAt(i), 10) * (i % 2 == 0 ? 1 : 3);
        }
        return sum;
    }
}
