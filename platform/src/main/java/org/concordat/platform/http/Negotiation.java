package org.concordat.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.calendar.CalendarText;

/** Finds the media type that a caller wants most among those that an answer comes in (RFC 9110, 12.5.1). */
public final class Negotiation {

    /** What callers name in {@code Accept} for a list, or a report, as CSV. */
    public static final MediaType CSV = new MediaType("text", "csv");

    public static final MediaType CALENDAR = MediaType.valueOf(CalendarText.MEDIA_TYPE);

    private static final String QUALITY = "q";
    private static final String CHOSEN = Negotiation.class.getName();

    private Negotiation() {}

    /**
     * The one wanted most, or nothing when the caller takes none of them.
     *
     * @param accepted what {@code Accept} says
     * @param offered the first one first where the caller does not mind
     */
    public static Optional<MediaType> best(List<MediaType> accepted, List<MediaType> offered) {
        return offered.stream()
                .filter(type -> quality(type, accepted) > 0)
                // the first of several equals stays
                .reduce((one, other) -> quality(other, accepted) > quality(one, accepted) ? other : one);
    }

    /**
     * Notes what a request is answered with. Quarkus, which knows of JSON only where an operation names no media type,
     * finds that it is taken.
     */
    static void choose(ContainerRequestContext request, MediaType type) {
        request.setProperty(CHOSEN, type);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    }

    /** Whether a request is answered with a type. */
    public static boolean isChosen(ContainerRequestContext request, MediaType type) {
        return type.equals(request.getProperty(CHOSEN));
    }

    /** What the most exact range says that a type is in; 0 when it is in none. */
    private static double quality(MediaType type, List<MediaType> accepted) {
        return accepted.stream()
                .filter(range -> range.isCompatible(type))
                .max(Comparator.comparingInt(Negotiation::exactness))
                .map(Negotiation::quality)
                .orElse(0.0);
    }

    /** @throws NumberFormatException when it is none */
    static double quality(MediaType range) {
        return Double.parseDouble(range.getParameters().getOrDefault(QUALITY, "1"));
    }

    private static int exactness(MediaType range) {
        return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
    }
}
