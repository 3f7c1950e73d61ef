package org.gradwire.data;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// How the bytes of a CSV file stand for letters.
public enum Encoding {
    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    UTF_16_BIG("UTF-16BE", 0xFE, 0xFF),
    UTF_16_LITTLE("UTF-16LE", 0xFF, 0xFE),
    /// What Excel writes in Korea: code page 949, which EUC-KR is a part of. It has no mark.
    KOREAN("x-windows-949");

    private final String charset;
    private final int[] mark;

    Encoding(String charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /// Those that a file which begins like this may have, the likeliest first.
    static List<Encoding> of(byte[] start) {
        return Stream.of(values())
                .filter(encoding -> encoding.mark.length > 0 && encoding.isMarked(start))
                .findFirst()
                .map(List::of)
                .orElse(Charset.isSupported(KOREAN.charset) ? List.of(UTF_8, KOREAN) : List.of(UTF_8));
    }

    /// How many bytes the mark takes, if it is there.
    int mark(byte[] start) {
        return isMarked(start) ? mark.length : 0;
    }

    private boolean isMarked(byte[] start) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// One that throws where the bytes are no letters.
    CharsetDecoder strict() {
        Charset letters = this == UTF_8 ? StandardCharsets.UTF_8 : Charset.forName(charset);
        return letters.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
