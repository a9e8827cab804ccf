package io.github.inspectionreports.internal.drl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What rules see: this library with its fact types, the caller's classes, and, once compiled, the
 * classes of the rules themselves. Two rule sets have two of these, so that classes of one name in
 * both are two classes.
 */
final class Classes extends ClassLoader {
  private final ClassLoader callers;
  private final Map<String, byte[]> own;

  /**
   * Creates the loader.
   *
   * @param callers the caller's class loader
   * @param own byte code by name of the class file
   */
  Classes(ClassLoader callers, Map<String, byte[]> own) {
    super(Classes.class.getClassLoader());
    this.callers = callers;
    this.own = own;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = own.get(name.replace('.', '/') + ".class");
    return bytes == null ? callers.loadClass(name) : defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return callers.getResource(name);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] bytes = own.get(name);
    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }
    URL url = getResource(name);
    try {
      return url == null ? null : url.openStream();
    } catch (IOException e) {
      return null;
    }
  }
}
