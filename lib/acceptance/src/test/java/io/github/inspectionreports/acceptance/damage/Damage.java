package io.github.inspectionreports.acceptance.damage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways in which a file breaks on its way: each does it somewhere else for another seed. */
enum Damage {
  BITS_FLIPPED {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        pdf[random.nextInt(pdf.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return pdf;
    }
  },
  BYTES_OVERWRITTEN {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      byte[] noise = new byte[1 + random.nextInt(64)];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, pdf, random.nextInt(pdf.length - noise.length), noise.length);
      return pdf;
    }
  },
  BLOCK_ZEROED {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int length = Math.min(pdf.length / 4, 256 << random.nextInt(5));
      int start = random.nextInt(pdf.length - length);
      java.util.Arrays.fill(pdf, start, start + length, (byte) 0);
      return pdf;
    }
  },
  BLOCK_LOST {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int length = 1 + random.nextInt(Math.min(pdf.length / 4, 3000));
      int start = random.nextInt(pdf.length - length);
      byte[] less = new byte[pdf.length - length];
      System.arraycopy(pdf, 0, less, 0, start);
      System.arraycopy(pdf, start + length, less, start, less.length - start);
      return less;
    }
  },
  OBJECT_LOST {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int at = pick(pdf, "\\d 0 obj", random);
      if (at >= 0) {
        pdf[at + 6] = 'k';
      }
      return pdf;
    }
  },
  STREAM_CUT {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int at = pick(pdf, "stream\r?\n", random);
      int end = at < 0 ? -1 : text(pdf).indexOf("endstream", at + 9);
      if (end > at + 64) {
        int from = at + 16 + random.nextInt(end - at - 48);
        java.util.Arrays.fill(pdf, from, end, (byte) 0);
      }
      return pdf;
    }
  },
  NAME_CHANGED {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int at = pick(pdf, "/[A-Z][A-Za-z0-9]+", random);
      if (at >= 0) {
        pdf[at + 1] ^= (byte) (1 << random.nextInt(5));
      }
      return pdf;
    }
  },
  NUMBER_CHANGED {
    @Override
    byte[] apply(byte[] pdf, Random random) {
      int at = pick(pdf, "(?<=[ \\[])\\d+(?= 0 R|[ \\]/>\r\n])", random);
      if (at >= 0) {
        pdf[at] = (byte) ('0' + random.nextInt(10));
      }
      return pdf;
    }
  };

  /** Breaks a copy of a file. */
  abstract byte[] apply(byte[] pdf, Random random);

  private static String text(byte[] pdf) {
    return new String(pdf, StandardCharsets.ISO_8859_1);
  }

  private static int pick(byte[] pdf, String pattern, Random random) {
    List<Integer> places = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text(pdf));
    while (matcher.find()) {
      places.add(matcher.start());
    }
    return places.isEmpty() ? -1 : places.get(random.nextInt(places.size()));
  }
}
