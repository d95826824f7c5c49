package org.concordat.programme.sharing.practice;

import java.util.Locale;
import java.util.UUID;

/**
 * Which practices are asked for; {@code null} asks for all.
 *
 * @param words as people type them into a search
 * @param serviceArea in any case, and so is the tool
 * @param organisation in which they work
 */
public record PracticeFilter(
        String words, String serviceArea, String theme, String tool, UUID organisation, PracticeStatus status) {

    public PracticeFilter {
        serviceArea = serviceArea == null ? null : serviceArea.toLowerCase(Locale.ROOT);
        tool = tool == null ? null : tool.toLowerCase(Locale.ROOT);
    }
}
