package org.concordat.funding.openness.threesixtygiving;

import java.util.Map;
import java.util.Optional;

/** Which kind of area a code of the Office for National Statistics names, in the codes of 360Giving's codelist. */
final class GeoCodeType {

    private static final int LENGTH_OF_A_KIND = 3;

    /** Those of areas that organisations of the public sector serve. */
    private static final Map<String, String> BY_BEGINNING = Map.ofEntries(
            Map.entry("E04", "PAR"),
            Map.entry("E06", "UA"),
            Map.entry("E07", "NMD"),
            Map.entry("E08", "MD"),
            Map.entry("E09", "LONB"),
            Map.entry("E10", "CTY"),
            Map.entry("E12", "RGN/GOR"),
            Map.entry("E22", "CSP"),
            Map.entry("E23", "PFA"),
            Map.entry("E26", "NPARK"),
            Map.entry("E31", "FRA"),
            Map.entry("E37", "LEP"),
            Map.entry("E38", "CCG"),
            Map.entry("S12", "CA"),
            Map.entry("W06", "UA"));

    private GeoCodeType() {}

    static Optional<String> of(String code) {
        return code.length() < LENGTH_OF_A_KIND
                ? Optional.empty()
                : Optional.ofNullable(BY_BEGINNING.get(code.substring(0, LENGTH_OF_A_KIND)));
    }
}
